import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The content of a help centre in English. */
export const englishContent = join(import.meta.dirname, 'english-content');

/** A text of it. */
export const englishText = (path: string): string =>
  readFileSync(join(englishContent, path), 'utf8');

/**
 * Copies it to a temporary place for the running test.
 *
 * @param files Files to add to it, or put in place of its own.
 * @returns The absolute path of the folder.
 */
export function englishFolder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'help-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'content');
  cpSync(englishContent, folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
