import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import { offlineWorkerAddress, packsAddress } from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { mediaTypeOf } from '../site-files/media-types.ts';
import { bundledWorker } from './bundled-worker.ts';
import { offlineFiles } from './offline-files.ts';
import { packed, type KeptFile } from './pack.ts';
import { mostFirst, type OfflineRelease, type Pack } from './release.ts';

/** What is opened at once in a browser, in bytes of files. */
const mostOpened = 8_000_000;

/** A pack with what is in its file. */
interface MadePack extends Pack {
  content: Uint8Array;
}

/**
 * Writes what browsers keep of a finished site, and the service worker that keeps it; where it is
 * turned off, a worker that clears away what an earlier release has left.
 *
 * @param root Absolute path of the folder of the site, whole but for these files.
 * @returns A line for the log.
 */
export async function writeOffline(root: string, centre: HelpCentre): Promise<string> {
  const packs = centre.site.offline ? await packsOf(root, centre) : [];
  const folder = join(root, packsAddress);
  if (packs.length > 0) await mkdir(folder, { recursive: true });
  for (const { name, content } of packs) await writeFile(join(folder, name), content);
  const release = centre.site.offline ? releaseOf(packs) : null;
  await writeFile(join(root, offlineWorkerAddress), await bundledWorker(release));
  const bytes = packs.map(({ bytes }) => bytes).join(' + ');
  return release ? `${packs.length} packs for reading offline: ${bytes} bytes` : 'nothing offline';
}

function releaseOf(packs: readonly MadePack[]): OfflineRelease {
  return {
    id: sha256(packs.map(({ name }) => name).join(' ')).toString('hex', 0, 4),
    packs: packs.map(({ name, bytes, integrity, isFirst }) => {
      return { name, bytes, integrity, isFirst };
    }),
    hasSearch: packs.some(({ name, isFirst }) => isFirst && name.startsWith('search')),
  };
}

async function packsOf(root: string, centre: HelpCentre): Promise<MadePack[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\//, ''));
  const packs: MadePack[] = [];
  let first = 0;
  for (const { name, isWanted, paths: group } of offlineFiles(paths, centre))
    for await (const files of parcels(root, group)) {
      const content = compressed(packed(files));
      const isFirst = isWanted && first + content.length <= mostFirst;
      if (isFirst) first += content.length;
      const hash = sha256(content);
      packs.push({
        name: `${name}.${hash.toString('hex', 0, 4)}.pack`,
        bytes: content.length,
        integrity: `sha256-${hash.toString('base64')}`,
        isFirst,
        content,
      });
    }
  return packs;
}

/** Files as they are read, as many together as are opened at once. */
async function* parcels(root: string, paths: readonly string[]): AsyncGenerator<KeptFile[]> {
  let files: KeptFile[] = [];
  let bytes = 0;
  for (const path of paths) {
    const content = await readFile(join(root, path));
    if (bytes > 0 && bytes + content.length > mostOpened) {
      yield files;
      [files, bytes] = [[], 0];
    }
    files.push({ path, type: mediaTypeOf(path), bytes: content });
    bytes += content.length;
  }
  if (files.length > 0) yield files;
}

/** Pages repeat their frame at distances that only a wide window sees. */
const compressed = (pack: Uint8Array): Buffer =>
  zstdCompressSync(pack, {
    params: {
      [constants.ZSTD_c_compressionLevel]: 19,
      [constants.ZSTD_c_windowLog]: 23,
      [constants.ZSTD_c_enableLongDistanceMatching]: 1,
    },
  });

const sha256 = (content: string | Uint8Array): Buffer =>
  createHash('sha256').update(content).digest();
