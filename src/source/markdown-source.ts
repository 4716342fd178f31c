import type { Root } from 'mdast';
import { parseMarkdown } from '../markdown/processor.ts';
import type { TextFile } from './text-file.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** A Markdown file: its frontmatter and its body, both with positions of the whole file. */
export interface MarkdownSource {
  file: TextFile;
  /** `undefined` when the file does not begin with a frontmatter block that is closed. */
  frontmatter: YamlSource | undefined;
  body: Root;
}

const frontmatterBlock = /^---[ \t]*\n([\s\S]*?\n|)---[ \t]*(?:\n|$)/;

export function parseMarkdownSource(file: TextFile): MarkdownSource {
  const block = frontmatterBlock.exec(file.text);
  if (!block) return { file, frontmatter: undefined, body: parseMarkdown(file.text) };
  // The block becomes blank lines of the same length, so that Markdown positions are positions in the file.
  const blank = block[0].replace(/[^\n]/g, ' ');
  return {
    file,
    frontmatter: parseYaml(block[1] ?? '', 2),
    body: parseMarkdown(blank + file.text.slice(block[0].length)),
  };
}
