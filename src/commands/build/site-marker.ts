import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in every site that a build has put in its place; servers keep files with a dot to themselves. */
const marker = '.help-site';

/** Marks a finished site, so that a later build may replace it. The same text in every site. */
export function markSite(site: string): void {
  writeFileSync(join(site, marker), '这个文件夹由 npm run build 生成，下一次会整个换掉。\n');
}

/**
 * Refuses to replace what no build has made: replacing a folder deletes what is in it. Not there,
 * empty, or the working copy of a branch with nothing in it yet, are fine.
 *
 * @param target Folder of the site.
 * @throws {Error} that names it.
 */
export function refuseForeign(target: string): void {
  const names = namesIn(target);
  if (names?.every((entry) => entry === '.git')) return;
  if (names?.includes(marker) || (names && isEarlierSite(target))) return;
  const state = names ? '里有别的东西，不是这个项目生成的网站' : '不是文件夹';
  throw new Error(
    [
      `${target} ${state}，没有动它。`,
      '应为：还没有的文件夹、空文件夹，或者以前生成的网站',
      '改法：用 --outDir 换一个文件夹；确定里面的都不要了，先自己把它删掉，再运行一次',
    ].join('\n'),
  );
}

/**
 * What is in a folder; nothing where there is none, `undefined` where there is something else, as
 * a file or a link that leads nowhere.
 */
function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' && !lstatSync(folder, { throwIfNoEntry: false }) ? [] : undefined;
  }
}

/** Builds made no mark at first: these are sites of theirs, by a file that nobody else writes. */
function isEarlierSite(folder: string): boolean {
  if (!['index.html', '_astro', 'answers.json'].every((name) => existsSync(join(folder, name))))
    return false;
  try {
    const file: unknown = JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8'));
    const { $schema, schemaVersion } = Object(file) as Record<string, unknown>;
    return $schema === 'answers.schema.json' && schemaVersion === 1;
  } catch {
    return false;
  }
}
