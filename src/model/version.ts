import { createHash } from 'node:crypto';
import type { Notice } from '../schema/notices.ts';
import type { Page } from './page.ts';

/** Characters of a version: enough that two versions of one page never meet by chance. */
const pageLength = 8;
/** A step is only compared with itself: four characters tell one change in 65,536 wrong. */
const stepLength = 4;

/**
 * The version of a page: changes whenever something that a reply quotes or a reader sees does,
 * and only then. Aliases, related pages and the date of the last reading are no part of it.
 *
 * @param facts What the page shows of the settings: facts, channels, authorities.
 * @param body The whole text of the body, see `wholeText`.
 */
export function pageVersion(
  { title, summary, headings, steps }: Pick<Page, 'title' | 'summary' | 'headings' | 'steps'>,
  facts: readonly unknown[],
  body: string,
): string {
  const ids = [...headings, ...steps].map(({ id }) => id);
  return hash(JSON.stringify([title, summary, ids, facts, body]), pageLength);
}

/** The version of a step, from its whole text. */
export const stepVersion = (whole: string): string => hash(whole, stepLength);

/** The version of a notice: one that was dismissed comes back when anything in it changes. */
export const noticeVersion = (notice: Notice): string => hash(JSON.stringify(notice), pageLength);

function hash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
