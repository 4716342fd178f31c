import { replyOf, type Block, type Inline, type Reply } from './reply-forms.ts';

/** An address as it ends before a blank, Chinese, or a mark that closes a sentence. */
const address = /(https?:\/\/[!-~]*[\w/#=-])/;
const numbered = /^\d{1,3}\. /;

/** A reply that was changed by hand: its text as it stands, with its steps and links in each form. */
export function editedReply(text: string): Reply {
  const plain = `${text.trim()}\n`;
  return { ...replyOf(blocksOf(plain)), plain };
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const paragraph of text.trim().split(/\n\s*\n/)) {
    let steps: string[] | undefined;
    for (const line of paragraph.split('\n')) {
      if (!numbered.test(line)) {
        blocks.push({ kind: 'lines', lines: [inlineOf(line)] });
        steps = undefined;
      } else if (steps) steps.push(line.replace(numbered, ''));
      else blocks.push({ kind: 'steps', items: (steps = [line.replace(numbered, '')]) });
    }
  }
  return blocks;
}

const inlineOf = (line: string): Inline[] =>
  line
    .split(address)
    .map((piece, place) => (place % 2 === 1 ? { link: piece } : piece))
    .filter((piece) => piece !== '');
