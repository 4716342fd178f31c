import type { ContentSource } from './content-source.ts';
import { numberOf } from './page-number.ts';

/** The title of the page with a number, as far as its frontmatter has one. */
export function titleOf(
  { pages }: Pick<ContentSource, 'pages'>,
  number: number,
): string | undefined {
  const page = pages.find((source) => numberOf(source) === number);
  const title = (page?.frontmatter?.value as { title?: unknown } | null | undefined)?.title;
  return typeof title === 'string' ? title : undefined;
}
