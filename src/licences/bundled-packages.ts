import { existsSync, readFileSync } from 'node:fs';
import { file } from 'virtual:help/bundled-packages';

/**
 * Folders of packages of which something was bundled, from the project on. The bundler knows them
 * when pages are rendered, which it has bundled before. While developing there are none.
 */
export const bundledPackages = (): string[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
