import type { Root, Text } from 'mdast';
import { visit } from '../markdown/visit.ts';
import type { Position } from '../markdown/position.ts';
import { positionAt, type TextFile } from '../source/text-file.ts';
import { fileStart } from './rule.ts';

/** The text of a paragraph, heading or cell, across bold text and links. */
export interface TextBlock {
  text: string;
  /** Where in the file the character at an index of the text stands. */
  placeOf(index: number): Position;
}

/** The blocks of a body that hold running text, in its order. */
export function textBlocks(body: Root, file: TextFile): TextBlock[] {
  const blocks: TextBlock[] = [];
  visit(body, ['paragraph', 'heading', 'tableCell'], (block) => {
    const texts: Text[] = [];
    visit(block, ['text', 'inlineCode'], (node) => {
      texts.push(node as Text);
    });
    blocks.push({
      text: texts.map(({ value }) => value).join(''),
      placeOf: (index) => placeOf(texts, index, file.text),
    });
  });
  return blocks;
}

function placeOf(texts: readonly Text[], index: number, file: string): Position {
  let rest = index;
  for (const { value, position } of texts) {
    if (rest < value.length) return positionAt(file, (position?.start.offset ?? 0) + rest);
    rest -= value.length;
  }
  return fileStart;
}
