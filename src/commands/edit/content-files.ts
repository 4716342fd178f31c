import { readFile, readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { putFiles } from '../publish/put-files.ts';
import { readDiskText, type DiskText } from './disk-text.ts';
import { formKindOf } from './form-kinds.ts';

/** What an editor may open: what people write. The ledger is written by `npm run publish`. */
const settingsPlace = /^(?:(?!ledger\.)[a-z][a-z-]*|concepts\/[^/.][^/]*)\.yaml$/;

const isEditable = (path: string): boolean =>
  formKindOf(path) !== undefined || settingsPlace.test(path);

/** Paths of the files of a content folder that may be edited, sorted. */
export async function editableFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isEditable)
    .sort();
}

/**
 * Reads a file that may be edited.
 *
 * @throws {RefusedFile} when it is no file of the list, whatever the path says, or cannot be written
 * again as it is.
 */
export async function readEditable(folder: string, path: string): Promise<DiskText> {
  // Only what stands in the list is opened: no path leads out of the folder.
  if (!(await editableFiles(folder)).includes(path))
    throw new RefusedFile(`没有 ${path} 这个文件，或者它不在这里改。`);
  const [home, real] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
  if (!real.startsWith(home + sep)) throw new RefusedFile(`${path} 不在内容文件夹里。`);
  const text = readDiskText(await readFile(real));
  if (!text)
    throw new RefusedFile(
      `${path} 不是 UTF-8，或者混用了两种换行，在这里保存会改动没有碰过的地方。改法：先用文本编辑器存成 UTF-8，换行统一成一种。`,
    );
  return text;
}

/**
 * Writes a file, unless it was changed by somebody else since it was opened.
 *
 * @param base What it was when it was opened.
 * @returns What stands there now.
 * @throws {RefusedFile} as `readEditable` does.
 */
export async function saveEditable(
  folder: string,
  path: string,
  base: string,
  text: string,
): Promise<string> {
  const disk = await readEditable(folder, path);
  if (disk.text !== base) return disk.text;
  const written = new Map([[path, disk.bytesOf(text).toString('utf8')]]);
  if (text !== base) await putFiles(folder, written);
  return text;
}

/** What an editor does not open; the message is in Chinese. */
export class RefusedFile extends Error {}
