import type { Root } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import { excessOf } from './excess.ts';
import type { TextFile } from './text-file.ts';
import { tooDeepToParse, treeExcess, type Excess } from './tree-excess.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** A Markdown file: its frontmatter and its body, both with positions of the whole file. */
export interface MarkdownSource {
  file: TextFile;
  /** `undefined` when the file does not begin with a frontmatter block that is closed. */
  frontmatter: YamlSource | undefined;
  /** Empty where the file holds more than can be parsed. */
  body: Root;
  /** What there is too much of, where there is. */
  excess: Excess | undefined;
}

const frontmatterBlock = /^---[ \t]*\n([\s\S]*?\n|)---[ \t]*(?:\n|$)/;

/** Characters of a frontmatter; the longest of this help centre has 405, and all fields have room. */
const longestFrontmatter = 10_000;

/** The frontmatter at the beginning of a text: with its lines of `---`, and without. */
export function frontmatterOf(text: string): { block: string; yaml: string } | undefined {
  const [block, yaml = ''] = frontmatterBlock.exec(text) ?? [];
  return block === undefined ? undefined : { block, yaml };
}

/**
 * The text of a file with blanks in the place of its frontmatter, so that positions in its body are
 * positions in the file.
 */
export function bodyText(text: string): string {
  const { block = '' } = frontmatterOf(text) ?? {};
  return block.replace(/[^\n]/g, ' ') + text.slice(block.length);
}

/** A body with what there is too much of in it: plain data. */
export type ParsedBody = Pick<MarkdownSource, 'body' | 'excess'>;

/** @param parse Parses a body; one that remembers serves builds of nearly the same pages. */
export function parseMarkdownSource(
  file: TextFile,
  parse: (text: string) => ParsedBody = parseBody,
): MarkdownSource {
  const found = frontmatterOf(file.text);
  return {
    file,
    frontmatter: found && parseYaml(found.yaml, 2, longestFrontmatter),
    ...parse(bodyText(file.text)),
  };
}

/** Parses a body; positions count from the beginning of the text. */
export function parseBody(text: string): ParsedBody {
  const excess = excessOf(text);
  if (excess) return { body: nothing(), excess };
  try {
    const body = parseMarkdown(text);
    const deep = treeExcess(body);
    return { body: deep ? nothing() : body, excess: deep };
  } catch (error) {
    // The parser calls itself for each level.
    if (!(error instanceof RangeError)) throw error;
    return { body: nothing(), excess: tooDeepToParse };
  }
}

const nothing = (): Root => ({ type: 'root', children: [] });
