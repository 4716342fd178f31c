import type { PageSource } from './content-source.ts';
import { fieldsOf } from './untyped.ts';

/** Whether a page is not finished: readers do not see it, and nothing of it is promised yet. */
export const isDraft = ({ frontmatter }: Pick<PageSource, 'frontmatter'>): boolean =>
  fieldsOf(frontmatter?.value)['draft'] === true;
