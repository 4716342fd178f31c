import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { mediaTypeOf } from '../site-files/media-types.ts';
import { firstGroup, type FileGroup } from './offline-files.ts';
import { packed, type KeptFile } from './pack.ts';
import { PackCompressor } from './pack-compressor.ts';
import { mostFirst, sum, type Pack } from './release.ts';

/** What is opened at once in a browser, in bytes of files. */
const mostOpened = 8_000_000;

/** A pack with what is in its file. */
export interface MadePack extends Pack {
  content: Uint8Array;
}

/** A group of files that are packed. */
export interface MadeGroup {
  group: FileGroup;
  packs: MadePack[];
}

/** What became of the files of a site. */
export interface MadePacks {
  packs: MadePack[];
  /** Of the first group, where it is larger than what may be kept without asking. */
  excess?: { bytes: number; left: KeptFile[] };
}

/**
 * Makes packs of the files of a site. Groups are kept whole or not at all without being asked; but
 * of the first one, without which there is nothing, as much is kept as there is room for.
 */
export class PackMaker {
  readonly #root: string;
  readonly #compressor: PackCompressor;
  readonly #begun = new Map<string, Promise<MadePack[]>>();

  /**
   * @param root Absolute path of the folder of the site.
   * @param kind As `PackCompressor` takes it.
   */
  constructor(root: string, kind = 'packs') {
    this.#root = root;
    this.#compressor = new PackCompressor(kind);
  }

  /** Begins with groups whose files lie there already, while those of others are still made. */
  begin(groups: readonly FileGroup[]): void {
    let before: Promise<unknown> = Promise.resolve();
    for (const group of groups) {
      const packs = before.then(() => this.#packsOf(group));
      // What goes wrong is told where the packs are asked for.
      packs.catch(() => undefined);
      this.#begun.set(nameOf(group), packs);
      before = packs;
    }
  }

  /** Takes a group that was packed elsewhere; of other files it is packed again. */
  adopt({ group, packs }: MadeGroup): void {
    this.#begun.set(nameOf(group), Promise.resolve(packs));
  }

  /** Makes all packs; what was begun of the same files is taken as it is. */
  async make(groups: readonly FileGroup[]): Promise<MadePacks> {
    const made: MadePacks = { packs: [] };
    let room = mostFirst;
    for (const group of groups) {
      const packs = await (this.#begun.get(nameOf(group)) ?? this.#packsOf(group));
      const bytes = sum(packs);
      const isFirst = group.isWanted && bytes <= room;
      if (group.name === firstGroup && !isFirst) {
        const files = [...readEach(this.#root, group.paths)];
        const { kept, left } = await cut(files, room, this.#compressor);
        const others = await packsOf(firstGroup, left, group.isWanted, this.#compressor);
        made.packs.push(...kept, ...others);
        made.excess = { bytes, left };
        room -= sum(kept);
        continue;
      }
      if (isFirst) room -= bytes;
      made.packs.push(...packs.map((pack) => ({ ...pack, isFirst })));
    }
    this.#compressor.save();
    return made;
  }

  #packsOf({ name, isWanted, paths }: FileGroup): Promise<MadePack[]> {
    return packsOf(name, readEach(this.#root, paths), isWanted, this.#compressor);
  }
}

/** What a group is found by: the same files in the same order. */
const nameOf = ({ name, paths }: FileGroup): string => [name, ...paths].join('\n');

/**
 * Takes files from the most urgent on, as many as there is room for.
 *
 * @param room In bytes of a pack.
 */
async function cut(
  files: readonly KeptFile[],
  room: number,
  compressor: PackCompressor,
): Promise<{ kept: MadePack[]; left: KeptFile[] }> {
  let [least, most] = [0, files.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    const { bytes } = await packOf(firstGroup, files.slice(0, middle), true, compressor);
    if (bytes <= room) least = middle;
    else most = middle - 1;
  }
  const kept =
    least === 0 ? [] : [await packOf(firstGroup, files.slice(0, least), true, compressor)];
  return { kept: kept.map((pack) => ({ ...pack, isFirst: true })), left: files.slice(least) };
}

/** As many packs at a time as there are processors to compress them. */
async function packsOf(
  group: string,
  files: Iterable<KeptFile>,
  isWanted: boolean,
  compressor: PackCompressor,
): Promise<MadePack[]> {
  const packs: MadePack[] = [];
  const begun: Promise<MadePack>[] = [];
  const end = async (): Promise<void> => void packs.push(...(await Promise.all(begun.splice(0))));
  for (const parcel of parcels(files)) {
    begun.push(packOf(group, parcel, isWanted, compressor));
    if (begun.length >= availableParallelism()) await end();
  }
  await end();
  return packs;
}

/** Files as they come, as many together as are opened at once. */
function* parcels(read: Iterable<KeptFile>): Generator<KeptFile[]> {
  let files: KeptFile[] = [];
  let bytes = 0;
  for (const file of read) {
    if (bytes > 0 && bytes + file.bytes.length > mostOpened) {
      yield files;
      [files, bytes] = [[], 0];
    }
    files.push(file);
    bytes += file.bytes.length;
  }
  if (files.length > 0) yield files;
}

/** Small files by the ten thousand: to wait for each would take longer than to read it. */
function* readEach(root: string, paths: readonly string[]): Generator<KeptFile> {
  for (const path of paths)
    yield { path, type: mediaTypeOf(path), bytes: readFileSync(join(root, path)) };
}

async function packOf(
  group: string,
  files: readonly KeptFile[],
  isWanted: boolean,
  compressor: PackCompressor,
): Promise<MadePack> {
  const content = await compressor.compress(packed(files), isWanted);
  const hash = createHash('sha256').update(content).digest();
  const paths = files.map(({ path }) => path);
  return {
    name: `${group}.${hash.toString('hex', 0, 4)}.pack`,
    bytes: content.length,
    hash: hash.toString('base64'),
    isFirst: false,
    // Of the first group pages are asked for by name all the time; it has a hundred files or two.
    holds: group === firstGroup ? paths : { from: paths[0] ?? '', to: paths.at(-1) ?? '' },
    content,
  };
}
