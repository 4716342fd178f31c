import type { PageSource } from './content-source.ts';

/**
 * The number a page has or is meant to have: where the frontmatter is broken it is looked for in
 * the text, so that one mistake is not reported again by everything that refers to the page.
 */
export function numberOf({ frontmatter, file }: PageSource): number | undefined {
  const value = frontmatter?.value;
  const number =
    typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  if (typeof number === 'number') return number;
  const written = /^id:\s*['"]?(\d{4,5})\b/m.exec(file.text)?.[1];
  return written === undefined ? undefined : Number(written);
}
