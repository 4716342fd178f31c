import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import { writeMarkdown } from './write-markdown.ts';

/** What a file says of itself before its text; what is `undefined` is not said. */
export type Fields = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** A file of Markdown with its fields as frontmatter. */
export function programFile(fields: Fields, blocks: RootContent[]): string {
  const said = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
  return `---\n${stringify(said, { lineWidth: 0 })}---\n\n${writeMarkdown(blocks)}`;
}
