import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes files aside, all of them, and then renames them into their places: a full disk or a kill
 * leaves every file whole, as it was or as it is to be.
 *
 * @param texts By path below the folder.
 * @throws {Error} in Chinese when the disk is full; nothing has changed then.
 */
export async function putFiles(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const aside = new Map([...texts.keys()].map((file) => [file, asideOf(join(folder, file))]));
  try {
    for (const [file, path] of aside) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, texts.get(file) ?? '', { flush: true });
    }
    for (const [file, path] of aside) await rename(path, join(folder, file));
  } catch (error) {
    for (const path of aside.values()) await rm(path, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (!isFull.has(String(code))) throw error;
    throw new Error('磁盘满了，什么都没有变。改法：腾出空间，再运行一次。', {
      cause: error,
    });
  }
}

/** Hidden: it is not read as a part of the ledger when a kill leaves it behind. */
const asideOf = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}`);

/** No space, a quota, or a limit of the size of files. */
const isFull = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
