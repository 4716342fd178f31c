import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkExplicitIds } from './explicit-ids.ts';

const parser = unified()
  .use(remarkParse)
  // One tilde is a tilde: people write “3~5 天”.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkExplicitIds)
  .freeze();

/** Parses a Markdown body; ids are taken off the text and kept on their nodes. */
export function parseMarkdown(text: string): Root {
  return parser.runSync(parser.parse(text)) as Root;
}
