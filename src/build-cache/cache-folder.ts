import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The variable that names the folder in which a build keeps what the next one may take over. */
const variable = 'HELP_BUILD_CACHE';

/** Content folders of which something is kept; builds of others begin anew. */
const most = 6;

/** What the variable says where everything is to be made anew. */
const none = 'none';

/** Absolute path of the folder of this process; `undefined` where nothing is to be kept. */
export function cacheFolder(): string | undefined {
  const named = process.env[variable];
  return named === none ? undefined : named || undefined;
}

/** The variable for a build of another language of the same content. */
export function cacheOfEdition(language: string): Record<string, string> {
  const folder = cacheFolder();
  return folder === undefined ? {} : { [variable]: join(folder, language) };
}

/**
 * The variable for the builds of a content folder, and room for what they keep. What was made by
 * other code is cleared away, and what belongs to folders that were not built for long.
 *
 * @param content Absolute path of the content folder.
 * @param root Where all this is kept; it may be deleted at any time.
 */
export function openCache(
  content: string,
  root: string = resolve('.astro/kept'),
): Record<string, string> {
  if (process.env[variable] === none) return {};
  const version = codeVersion();
  for (const other of namesIn(root)) if (other !== version) remove(join(root, other));
  const own = join(root, version, createHash('sha256').update(content).digest('hex').slice(0, 12));
  mkdirSync(own, { recursive: true });
  const now = new Date();
  utimesSync(own, now, now);
  const folders = namesIn(join(root, version)).map((name) => join(root, version, name));
  const byAge = folders.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of byAge.slice(most)) remove(old);
  return { [variable]: own };
}

/** What is kept is made with these, besides content and environment; `public/` is only copied. */
const made = ['src', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** Changes with the code of this project, its packages, and Node. */
function codeVersion(): string {
  const hash = createHash('sha256').update(process.version + process.platform + process.arch);
  for (const file of made.flatMap(filesIn))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 12);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}
