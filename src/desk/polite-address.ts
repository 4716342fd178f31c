import type { Block, Inline } from './reply-forms.ts';

/**
 * A text of a page as a reply may quote it: pages say 你 to a reader, replies 您 to a customer. The
 * plural has no such form, and in 迷你 (mini) the character stands for its sound.
 */
export const politeAddress = (text: string): string => text.replace(/(?<!迷)你(?!们)/g, '您');

/** The parts of a reply as to somebody known, whatever in them says 您. */
export const familiarBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) =>
    block.kind === 'steps'
      ? { ...block, items: block.items.map(familiar) }
      : { ...block, lines: block.lines.map((line) => line.map(familiarInline)) },
  );

const familiar = (text: string): string => text.replace(/您/g, '你');

const familiarInline = (piece: Inline): Inline =>
  typeof piece === 'string' ? familiar(piece) : piece;
