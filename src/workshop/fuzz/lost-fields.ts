import { fillPlaceholders, type Placeholders } from '../../markdown/placeholders.ts';
import type { Page } from '../../model/page.ts';

/**
 * The first Han character of the frontmatter that no field of the page has as often as the file
 * has it; `undefined` when all are there. Remarks (`# …`) are left out.
 */
export function lostFields(
  text: string,
  page: Page,
  placeholders: Placeholders,
): string | undefined {
  const [, frontmatter = ''] = /^---[ \t]*\n([\s\S]*?\n|)---/.exec(text) ?? [];
  const fields = [page.title, page.summary, ...page.aliases].join('');
  const wanted = countsOf(
    fillPlaceholders(frontmatter.replace(/(?:^|\s)# .*$/gm, ''), placeholders),
  );
  const there = countsOf(fields);
  return [...wanted].find(([character, count]) => count > (there.get(character) ?? 0))?.[0];
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.match(/\p{Script=Han}/gu) ?? [])
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
