import { escapeHtml } from '../markdown/escape-html.ts';

/** A piece of a line: text, a link that shows its address, or what the desk replaces later. */
export type Inline = string | { link: string } | { syntax: string };

/** A part of a reply: lines that belong together, or numbered steps. */
export type Block = { kind: 'lines'; lines: Inline[][] } | { kind: 'steps'; items: string[] };

/** The same reply for each place that it may be pasted into. */
export interface Reply {
  plain: string;
  markdown: string;
  html: string;
}

/** A reply in every form. */
export const replyOf = (blocks: readonly Block[]): Reply => ({
  plain: replyToPlain(blocks),
  markdown: replyToMarkdown(blocks),
  html: replyToHtml(blocks),
});

/** A reply as plain text: an empty line between parts. */
function replyToPlain(blocks: readonly Block[]): string {
  let text = '';
  blocks.forEach((block, index) => {
    // The steps follow the line that announces them.
    if (index > 0) text += block.kind === 'steps' ? '\n' : '\n\n';
    text +=
      block.kind === 'steps'
        ? block.items.map((item, place) => `${place + 1}. ${oneLine(item)}`).join('\n')
        : block.lines.map((line) => inline(line, oneLine, (link) => link)).join('\n');
  });
  return `${text}\n`;
}

/** A reply as Markdown: every text stands for itself, whatever characters are in it. */
function replyToMarkdown(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) =>
    block.kind === 'steps'
      ? block.items
          .map((item, place) => `${place + 1}. ${startOfLine(escapeMarkdown(item))}`)
          .join('\n')
      : block.lines.map((line) => {
          const text = inline(line, escapeMarkdown, (link) => `<${link}>`);
          return typeof line[0] === 'string' ? startOfLine(text) : text;
        }),
  );
  return `${lines.join('\n\n')}\n`;
}

/** A reply as HTML that every desk accepts: paragraphs, a numbered list, links. */
function replyToHtml(blocks: readonly Block[]): string {
  const parts = blocks.flatMap((block) => {
    if (block.kind === 'lines') {
      const anchor = (link: string) => `<a href="${htmlLine(link)}">${htmlLine(link)}</a>`;
      return block.lines.map((line) => `<p>${inline(line, htmlLine, anchor)}</p>`);
    }
    return ['<ol>', ...block.items.map((item) => `<li>${htmlLine(item)}</li>`), '</ol>'];
  });
  return `${parts.join('\n')}\n`;
}

function inline(
  line: readonly Inline[],
  escape: (text: string) => string,
  link: (address: string) => string,
): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return escape(piece);
      return 'link' in piece ? link(piece.link) : piece.syntax;
    })
    .join('');
}

const htmlLine = (text: string): string => escapeHtml(oneLine(text));

/** Line breaks and control characters would end a list item or begin something else. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ');

/** What would be mark-up anywhere in a line; the last three would make links nobody wrote. */
const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>~|@]/g, '\\$&')
    .replace(/&(?=#?\w+;)|:(?=\/\/)|(?<=www)\./gi, '\\$&');

/** What begins a heading, a list or a rule only where a line begins. */
const startOfLine = (line: string): string =>
  line.trimStart().replace(/^(\d{0,9})([#+=.)-])/, '$1\\$2');
