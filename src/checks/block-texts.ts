import type { Nodes, Text } from 'mdast';
import type { Position } from '../markdown/position.ts';
import { visit } from '../markdown/visit.ts';
import type { PageSource } from '../source/content-source.ts';
import { positionAt } from '../source/text-file.ts';
import { fileStart } from './rule.ts';

/** What a reader sees of a paragraph, a heading, a cell or a template, as one text. */
export interface BlockText {
  text: string;
  /** Where in the file the character at an index of the text stands. */
  positionOf(index: number): Position;
}

type BlockType = 'paragraph' | 'heading' | 'tableCell' | 'code';

/**
 * The texts of a body by block: what is looked for may stand across bold text or a link.
 *
 * @param leaveOut Whether what is inside a node is no part of the text.
 */
export function blockTexts(
  { file, body }: PageSource,
  types: readonly BlockType[],
  leaveOut: (node: Nodes) => boolean = () => false,
): BlockText[] {
  const blocks: BlockText[] = [];
  visit(body, types, (block) => {
    const texts: Text[] = [];
    visit(block, ['text', 'inlineCode', 'code', 'link', 'linkReference'], (node, index = 0) => {
      if (leaveOut(node)) return index + 1;
      if ('value' in node) texts.push(node as Text);
      return undefined;
    });
    blocks.push({
      text: texts.map(({ value }) => value).join(''),
      positionOf: (index) => placeOf(texts, index, file.text),
    });
  });
  return blocks;
}

function placeOf(texts: readonly Text[], index: number, file: string): Position {
  let rest = index;
  for (const { value, position } of texts) {
    if (rest < value.length) return positionAt(file, startOf(value, position, file) + rest);
    rest -= value.length;
  }
  return fileStart;
}

/** Before the words of a template stands its fence. */
function startOf(value: string, position: Text['position'], file: string): number {
  const start = position?.start.offset ?? 0;
  return Math.max(start, file.indexOf(value.split('\n', 1)[0] ?? '', start));
}
