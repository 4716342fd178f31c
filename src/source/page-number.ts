import { numberSource } from '../schema/identifiers.ts';
import type { PageSource } from './content-source.ts';

const numberLine = new RegExp(String.raw`^id:\s*['"]?(${numberSource})\b`, 'm');

/**
 * The number a page has or is meant to have: where the frontmatter is broken it is looked for in
 * the text, so that one mistake is not reported again by everything that refers to the page.
 */
export function numberOf({ frontmatter, file }: PageSource): number | undefined {
  const value = frontmatter?.value;
  const number =
    typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  if (typeof number === 'number') return number;
  const written = numberLine.exec(file.text)?.[1];
  return written === undefined ? undefined : Number(written);
}
