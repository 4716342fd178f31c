import type { Blockquote, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

declare module 'mdast' {
  interface BlockquoteData {
    /** Written as an alert of GitHub's: `> [!WARNING]`. */
    alert?: 'note' | 'warning';
  }
}

type Handle = NonNullable<NonNullable<Options['handlers']>['blockquote']>;

/** Quotations, and alerts, whose marker would be escaped if it were a text. */
const blockquote: Handle = (node: Blockquote, _, state, info) => {
  const leave = state.enter('blockquote');
  const tracker = state.createTracker(info);
  tracker.move('> ');
  tracker.shift(2);
  const lines = state.indentLines(
    state.containerFlow(node, tracker.current()),
    (line, _index, isBlank) => (isBlank ? '>' : `> ${line}`),
  );
  leave();
  const alert = node.data?.alert;
  return alert === undefined ? lines : `> [!${alert.toUpperCase()}]\n${lines}`;
};

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    resourceLink: true,
    rule: '-',
    handlers: { blockquote },
  })
  .freeze();

/**
 * Writes blocks down as Markdown that is read as the same blocks: what looks like Markdown or HTML
 * in a text is escaped.
 *
 * @returns Lines, the last one with its end; an empty text for no blocks.
 */
export function writeMarkdown(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return writer.stringify(root);
}
