import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SiteFile } from './site-files.ts';

/** After so many files whatever else goes on in this process has its turn. */
const filesAtOnce = 20;

/**
 * Writes a group of files.
 *
 * @param name Of the group.
 * @param site Absolute path of the folder of the site.
 * @returns A line for the log: how many files of what.
 */
export async function writeGroup(
  name: string,
  files: Iterable<SiteFile> | AsyncIterable<SiteFile>,
  site: string,
): Promise<string> {
  const folders = new Set<string>();
  let count = 0;
  for await (const [path, content] of files) {
    const target = join(site, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(target, content);
    count += 1;
    if (count % filesAtOnce === 0) await setImmediate();
  }
  return `${count} ${name}`;
}
