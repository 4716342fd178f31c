import type { Heading, ListItem, Paragraph, Root, Text } from 'mdast';
import { idPattern } from '../schema/identifiers.ts';
import { visit } from './visit.ts';

declare module 'mdast' {
  interface HeadingData {
    /** ASCII id that the writer gave: `## 为什么会这样 {#why}`. */
    explicitId?: string;
  }
  interface ListItemData {
    /** ASCII id that the writer gave: `- [ ] 查看状态 {#status}`. */
    explicitId?: string;
  }
}

const idAtEnd = /\{#([^{}]*)\}\s*$/;

/**
 * Takes `{#id}` off the end of headings and of the first line of task-list items and keeps it
 * as `data.explicitId`, and as the id of the rendered element. An id that is not written as one stays in the text, where a check finds
 * it and a reader of a preview sees it.
 */
export function remarkExplicitIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      take(heading, heading);
    });
    visit(tree, 'listItem', (item) => {
      const line = stepLine(item);
      if (line) take(item, line);
    });
  };
}

/** The paragraph that holds the text of a step; `undefined` when the item is no step. */
export function stepLine(item: ListItem): Paragraph | undefined {
  const first = item.children[0];
  return typeof item.checked === 'boolean' && first?.type === 'paragraph' ? first : undefined;
}

function take(owner: Heading | ListItem, line: Heading | Paragraph): void {
  const last = line.children.at(-1);
  if (last?.type !== 'text') return;
  const id = idAtEnd.exec(last.value)?.[1];
  if (id === undefined || !idPattern.test(id)) return;
  owner.data = { ...owner.data, explicitId: id, hProperties: { id } };
  removeId(line, last);
}

function removeId(line: Heading | Paragraph, text: Text): void {
  text.value = text.value.replace(idAtEnd, '').trimEnd();
  if (text.value === '') line.children.pop();
}
