import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { offlineWorkerAddress, packsAddress } from '../model/addresses.ts';
import type { Editions } from '../model/editions.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { bundledWorker } from './bundled-worker.ts';
import { PackMaker, type MadeGroup, type MadePack, type MadePacks } from './make-packs.ts';
import { offlineFiles, pageGroups } from './offline-files.ts';
import { mostFirst, readersPatience, searchGroup, type OfflineRelease } from './release.ts';

/** What a build says of what browsers keep. */
interface OfflineReport {
  /** A line for the log. */
  said: string;
  /** What the operator should mend. */
  warning?: string;
}

interface OfflineMaking {
  /** How long a reader waits for the network, in seconds. */
  patience?: number;
  /** What has begun with some of the packs. */
  packs?: PackMaker;
  /** The search, where it is packed already. */
  search?: MadeGroup | undefined;
}

/**
 * Begins with the packs of finished pages, while the other files of the site are still made.
 *
 * @param root Absolute path of the folder of the site.
 */
export async function beginPacks(root: string, centre: HelpCentre): Promise<PackMaker> {
  const packs = new PackMaker(root);
  const paths = centre.site.offline ? await pathsBelow(root, centre) : [];
  packs.begin(offlineFiles(paths, centre).filter(({ name }) => pageGroups.includes(name)));
  return packs;
}

/**
 * Packs the search, while other files are still made.
 *
 * @param folder Absolute path of a folder that has the files of the search.
 * @returns Nothing where nothing is kept.
 */
export async function packSearch(
  folder: string,
  centre: HelpCentre,
): Promise<MadeGroup | undefined> {
  const paths = centre.site.offline ? await pathsBelow(folder, centre) : [];
  const group = offlineFiles(paths, centre).find(({ name }) => name === searchGroup);
  if (!group || group.paths.length === 0) return undefined;
  const { packs } = await new PackMaker(folder, 'search-packs').make([group]);
  return { group, packs };
}

/**
 * Writes what browsers keep of a finished site, and the service worker that keeps it; where it is
 * turned off, a worker that clears away what an earlier release has left.
 *
 * @param root Absolute path of the folder of the site, whole but for these files.
 */
export async function writeOffline(
  root: string,
  centre: HelpCentre,
  { patience = readersPatience, packs: maker = new PackMaker(root), search }: OfflineMaking = {},
): Promise<OfflineReport> {
  const worker = join(root, offlineWorkerAddress);
  if (!centre.site.offline) {
    await writeFile(worker, await bundledWorker(null));
    return { said: 'nothing offline' };
  }
  const paths = await pathsBelow(root, centre);
  if (search) maker.adopt(search);
  const { packs, excess } = await maker.make(offlineFiles(paths, centre));
  const folder = join(root, packsAddress);
  if (packs.length > 0) await mkdir(folder, { recursive: true });
  for (const { name, content } of packs) await writeFile(join(folder, name), content);
  const release = {
    ...releaseOf(packs),
    roots: rootsOf(paths),
    patience,
    language: centre.language.tag,
    keptLine: centre.language.texts['help.offline.keptLine'],
  };
  await writeFile(worker, await bundledWorker(release));
  const bytes = packs.map(({ bytes }) => bytes).join(' + ');
  return {
    said: `${packs.length} packs for reading offline: ${bytes} bytes`,
    ...(excess && { warning: warningOf(excess) }),
  };
}

function releaseOf(packs: readonly MadePack[]): Pick<OfflineRelease, 'id' | 'packs'> {
  const names = packs.map(({ name }) => name).join(' ');
  return {
    id: createHash('sha256').update(names).digest('hex').slice(0, 8),
    packs: packs.map(({ name, bytes, hash, isFirst, holds }) => {
      return { name, bytes, hash, isFirst, holds };
    }),
  };
}

/** What is read by servers and not by readers is no address of the site. */
const rootsOf = (paths: readonly string[]): string[] =>
  [
    ...new Set([
      '',
      offlineWorkerAddress.slice(1),
      ...paths
        .map((path) => path.replace(/\/.*/, ''))
        .filter((root) => root === '_astro' || !/^[_.]/.test(root)),
    ]),
  ].sort();

/** Other languages below this one have workers of their own. */
const isOfOther = (path: string, { folder, siblings }: Editions): boolean =>
  siblings.some(
    (other) =>
      other.folder.startsWith(`${folder}/`) &&
      path.startsWith(`${other.folder.slice(folder.length + 1)}/`),
  );

async function pathsBelow(root: string, { editions }: HelpCentre): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\//, ''))
    .filter((path) => !isOfOther(path, editions));
}

/** Names the largest files: most often one picture of the brand is too much. */
function warningOf({ bytes, left }: NonNullable<MadePacks['excess']>): string {
  const largest = [...left].sort((one, other) => other.bytes.length - one.bytes.length).slice(0, 5);
  const lines = largest.map(({ path, bytes }) => `  ${path}（${inKilobytes(bytes.length)}）`);
  return `没有网络时先要看的页面和它们要用的脚本、图片，压缩后有 ${inKilobytes(bytes)}，不问读者最多只存 ${inKilobytes(mostFirst)}。
最紧急的照样先存；下面这些排在后面，读者点了“全部存下”才有（共 ${left.length} 个文件，列出最大的）：
${lines.join('\n')}
改法：把 content/brand/ 里的图片换成 svg 或更小的 png；不是图片的，缩短 site.yaml 里 urgent 的那些页面。`;
}

const inKilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;
