import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a content folder, by path from it. */
export type ContentFiles = ReadonlyMap<string, Buffer>;

/** What a mutation makes of some files; `undefined` for one that it removes. */
export type FileChanges = ReadonlyMap<string, Buffer | undefined>;

export function readContentFiles(folder: string): ContentFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

/** Writes files below a folder, and removes those that are `undefined`. */
export function writeChanges(folder: string, changes: FileChanges): void {
  for (const [path, bytes] of changes) {
    const target = join(folder, path);
    rmSync(target, { recursive: true, force: true });
    if (bytes === undefined) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

/** What undoes changes. */
export function undoing(files: ContentFiles, changes: FileChanges): FileChanges {
  return new Map([...changes.keys()].map((path) => [path, files.get(path)]));
}
