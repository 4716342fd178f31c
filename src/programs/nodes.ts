import type {
  Blockquote,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  Text,
} from 'mdast';

// Parts of what is written for programs. Only nodes, never Markdown: what is in a text stays a text.

export const text = (value: string): Text => ({ type: 'text', value });

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

export const link = (label: string, url: string): Link => ({
  type: 'link',
  url,
  children: [text(label)],
});

/** Texts and what stands between them, in one line. */
type Line = string | (string | PhrasingContent)[];

const inline = (line: Line): PhrasingContent[] =>
  [line].flat().map((part) => (typeof part === 'string' ? text(part) : part));

export const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(value)],
});

export const paragraph = (line: Line): Paragraph => ({ type: 'paragraph', children: inline(line) });

/** An item with more lines is their list below its first one. */
export const list = (items: readonly { line: Line; more?: Line[] }[], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map(({ line, more = [] }): ListItem => {
    const below = more.length > 0 ? [list(more.map((one) => ({ line: one })))] : [];
    return { type: 'listItem', spread: false, children: [paragraph(line), ...below] };
  }),
});

export const quotation = (value: string): Blockquote => ({
  type: 'blockquote',
  children: [paragraph(value)],
});
