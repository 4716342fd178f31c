import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a package says of itself and of its licence. */
export interface Licence {
  name: string;
  version: string;
  /** SPDX expression, such as `MIT AND Apache-2.0`. */
  id: string;
  /** The text of its licence files, one after the other. */
  text: string;
}

/** What follows is about packages inside this one that do not go to readers. */
const bundled = /^# Licenses of bundled dependencies$/m;

/**
 * Reads the licence of an installed package.
 *
 * @param folder Of the package.
 * @param file The text of its licence, where the package has none.
 * @throws {Error} when it names no licence or has no text of it: it could not be passed on.
 */
export function licenceOf(folder: string, file?: string): Licence {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, unknown>;
  const text = (file === undefined ? licenceFiles(folder) : [file])
    .map((path) => readFileSync(path, 'utf8').split(bundled)[0]?.trim())
    .join('\n\n');
  if (typeof license !== 'string' || text === '') throw new Error(`${folder}: no licence`);
  return { name: String(name), version: String(version), id: license, text };
}

/** `LICENSE`, `license.md`, and all in `LICENSES/`; in the order of their names. */
function licenceFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^licen[cs]es?(?:\.(?:md|txt))?$/i.test(name))
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      if (!statSync(path).isDirectory()) return [path];
      return readdirSync(path)
        .toSorted()
        .map((inner) => join(path, inner));
    });
}
