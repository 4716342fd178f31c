import type { List, ListItem, RootContent } from 'mdast';
import { endOf, startOf } from '../../markdown/offsets.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { outlineOf } from '../../markdown/outline.ts';
import type { PageSource } from '../../source/content-source.ts';
import { Refusal } from './work.ts';

/** A part of a page that becomes a page of its own. */
export interface PagePart {
  /** Where it stands in the text, as parsers read it. */
  from: number;
  to: number;
  /** Its text as the body of a page. */
  body: string;
  /** Ids of its headings and steps. */
  ids: string[];
  /** What it says, a sentence each, the first step or paragraph first. */
  sentences: string[];
  /** Where what remains says where it has gone. */
  pointer: number;
}

/**
 * The part of a page with some ids: a heading with what stands under it, or steps of one list.
 *
 * @param stepsHeading Stands over steps on their new page.
 * @throws {Refusal} when the ids are of neither.
 */
export function partOf(page: PageSource, ids: readonly string[], stepsHeading: string): PagePart {
  const outline = outlineOf(page.body);
  const unknown = ids.filter((id) => !outline.some((item) => item.id === id));
  if (unknown.length > 0 || ids.length === 0)
    throw new Refusal(
      `${page.file.path} 里没有 ${unknown.map((id) => `{#${id}}`).join('、')}。`,
      `有的是 ${outline.flatMap(({ id }) => id ?? []).join('、')}。`,
    );
  const kinds = new Set(outline.filter(({ id }) => ids.includes(id ?? '')).map(({ kind }) => kind));
  const [id = '', ...more] = ids;
  if (kinds.has('heading') && more.length === 0) return sectionOf(page, id);
  if (!kinds.has('heading')) return stepsOf(page, ids, stepsHeading);
  throw new Refusal('--from 写一个小标题的编号，或者同一份清单里几步的编号，用逗号隔开。');
}

function sectionOf({ body, file: { text } }: PageSource, id: string): PagePart {
  const nodes: readonly RootContent[] = body.children;
  const first = nodes.findIndex((node) => node.type === 'heading' && node.data?.explicitId === id);
  const heading = nodes[first];
  if (heading?.type !== 'heading') throw new Refusal(`小标题 {#${id}} 在引用或列表里，拆不出去。`);
  const after = nodes.findIndex(
    (node, index) => index > first && node.type === 'heading' && node.depth <= heading.depth,
  );
  const part = nodes.slice(first, after < 0 ? undefined : after);
  const [from, to] = [startOf(heading), after < 0 ? text.length : startOf(nodes[after])];
  // A page begins with headings of the second level.
  const own = text.slice(from, to).trimEnd();
  return {
    from,
    to,
    body: heading.depth === 3 ? own.replace(/^###/, '##') : own,
    ids: idsIn(part),
    sentences: sentencesOf(part.slice(1)),
    pointer: from,
  };
}

function stepsOf(
  { body, file: { text } }: PageSource,
  ids: readonly string[],
  over: string,
): PagePart {
  const list = body.children.find(
    (node): node is List =>
      node.type === 'list' && node.children.some((item) => isOneOf(item, ids)),
  );
  const items = list?.children.filter((item) => isOneOf(item, ids)) ?? [];
  if (!list || items.length < ids.length) throw new Refusal('这几步不在同一份清单里，要分开拆。');
  const [first, last] = [items[0], items.at(-1)];
  const places = items.map((item) => list.children.indexOf(item));
  if (Math.max(...places) - Math.min(...places) >= items.length)
    throw new Refusal('这几步不是连着的，要分开拆。');
  const [from, to] = [startOf(first), endOf(last)];
  const steps = text.slice(from, to).trimEnd();
  return {
    from,
    to,
    body: `## ${over} {#steps}\n\n${steps}`,
    ids: idsIn(items),
    sentences: sentencesOf(items),
    pointer: endOf(list),
  };
}

const isOneOf = ({ data }: ListItem, ids: readonly string[]): boolean =>
  ids.includes(data?.explicitId ?? '');

const idsIn = (children: readonly (RootContent | ListItem)[]): string[] =>
  outlineOf({ type: 'root', children: [...children] }).flatMap(({ id }) => id ?? []);

/** The cells of a table and templates are no sentences. */
const isProse = ({ type }: RootContent): boolean => !['table', 'code', 'heading'].includes(type);

const sentencesOf = (children: readonly (RootContent | ListItem)[]): string[] =>
  plainText({ type: 'root', children: children.filter(isProse) as RootContent[] })
    .split('\n')
    .flatMap((line) => line.match(/.+?(?:[。？！]|[.?!](?=\s|$)|$)/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
