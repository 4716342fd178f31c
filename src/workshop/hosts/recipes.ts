import { readFileSync } from 'node:fs';

/**
 * What `src/hosting/README.md` gives to type, so that what is tried is what an operator is told.
 *
 * @param language Of the blocks, as `nginx`.
 * @returns All blocks in that language, in order.
 */
export function recipes(language: string): string[] {
  const manual = readFileSync('src/hosting/README.md', 'utf8');
  const blocks = manual.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'));
  return [...blocks].map(([, text = '']) => text);
}

/** A recipe for the folder `/help` of a host, for another folder. */
export const forFolder = (recipe: string, folder: string): string =>
  recipe.replaceAll(/(?<!srv)\/help\//g, `${folder}/`);
