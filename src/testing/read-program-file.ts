import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { visit } from '../markdown/visit.ts';

// For tests: files for programs as any program reads them, by none of our own parts of Markdown.

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** A file of Markdown: its frontmatter, where it has one, and the rest. */
export function readProgramFile(text: string): { fields: Record<string, unknown>; root: Root } {
  const [block = '', yaml = ''] = /^---\n([\s\S]*?\n)---\n/.exec(text) ?? [];
  const fields = (parse(yaml) ?? {}) as Record<string, unknown>;
  return { fields, root: parser.parse(text.slice(block.length)) };
}

/** Where the links in a part lead, in order. */
export function linksIn(part: Nodes): string[] {
  const urls: string[] = [];
  visit(part, 'link', (node) => {
    if (node.type === 'link') urls.push(node.url);
    return undefined;
  });
  return urls;
}
