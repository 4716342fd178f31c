import type { Definition, Link, List, ListItem } from 'mdast';
import { isNumber, listItems } from '../../checks/frontmatter.ts';
import { parseAnswerLink } from '../../markdown/answer-links.ts';
import { endOf, startOf } from '../../markdown/offsets.ts';
import { visit } from '../../markdown/visit.ts';
import { shortAddress } from '../../model/addresses.ts';
import type { Place } from '../../model/ledger/promise.ts';
import type { PageSource } from '../../source/content-source.ts';
import { parseMarkdownSource } from '../../source/markdown-source.ts';
import { numberOf } from '../../source/page-number.ts';
import { positionAt } from '../../source/text-file.ts';
import { isSame, type Lead } from './leads.ts';
import { TextEdits } from './text-edits.ts';
import { withFrontmatter, YamlEdits } from './yaml-edits.ts';

/** A page with its links led elsewhere. */
export interface LedPage {
  text: string;
  /** Lines on which links lead elsewhere now: their words were chosen for what was there before. */
  lines: number[];
  /** Lines with links that lead nowhere any more, and that only their writer can take out. */
  open: number[];
}

/**
 * Leads the links of a body elsewhere. What leads to its own page becomes its own place, or words
 * without a link; a list item that is nothing but a link to what is gone, goes.
 *
 * @param raw The page as it stands in its file.
 * @param own Its number.
 * @param home The number of the page that the text is to stand on.
 */
export function leadBody(raw: string, own: number, lead: Lead, home = own): LedPage {
  const edits = new TextEdits(raw);
  const { body } = parseMarkdownSource({ path: '', text: edits.text });
  const [lines, open]: [number[], number[]] = [[], []];
  const dropped = itemsToDrop(body, own, lead);
  visit(body, ['link', 'definition'], (node) => {
    const link = node as Link | Definition;
    const before = placeOf(link.url, own);
    if (!before || dropped.links.has(link)) return;
    const after = lead(before);
    if (after && isSame(before, after) && home === own) return;
    const { line } = positionAt(edits.text, startOf(link));
    if (!after) open.push(line);
    else {
      lines.push(line);
      replaceLink(edits, link, home, after);
    }
  });
  for (const item of dropped.items) edits.removeLines(startOf(item), endOf(item));
  return { text: edits.toString(), lines, open };
}

function placeOf(url: string, own: number): Place | undefined {
  if (url.startsWith('#')) return { number: own, id: url.slice(1) };
  const link = parseAnswerLink(url);
  return link && { number: link.number, id: link.fragment === '' ? undefined : link.fragment };
}

function replaceLink(edits: TextEdits, link: Link | Definition, own: number, to: Place): void {
  const [start, end] = [startOf(link), endOf(link)];
  if (to.number === own && to.id === undefined && link.type === 'link') {
    const [first, last] = [link.children[0], link.children.at(-1)];
    if (first && last) edits.replace(start, end, edits.text.slice(startOf(first), endOf(last)));
    return;
  }
  const url =
    to.number === own && to.id !== undefined ? `#${to.id}` : shortAddress(to.number, to.id);
  const at = edits.text.slice(start, end).lastIndexOf(link.url);
  if (at >= 0) edits.replace(start + at, start + at + link.url.length, url);
}

/**
 * Items that are nothing but a link: to what is gone, or to what another such item of their list
 * leads to as well.
 */
function itemsToDrop(
  body: PageSource['body'],
  own: number,
  lead: Lead,
): { items: ListItem[]; links: Set<Link | Definition> } {
  const [items, links]: [ListItem[], Set<Link | Definition>] = [[], new Set()];
  visit(body, 'list', (list) => {
    const plain = (list as List).children.flatMap((item) => {
      const link = onlyLink(item);
      const before = link && placeOf(link.url, own);
      return link && before ? [{ item, link, before, after: lead(before) }] : [];
    });
    const drop = plain.filter(({ before, after }) => {
      if (after && isSame(before, after)) return false;
      return !after || plain.some((other) => isSame(other.before, after));
    });
    if (drop.length === (list as List).children.length) return undefined;
    for (const { item, link } of drop) {
      items.push(item);
      links.add(link);
    }
    return undefined;
  });
  return { items, links };
}

function onlyLink({ checked, children }: ListItem): Link | undefined {
  const [paragraph, ...more] = children;
  if (typeof checked === 'boolean' || paragraph?.type !== 'paragraph' || more.length > 0) return;
  const [link, ...others] = paragraph.children;
  return link?.type === 'link' && others.length === 0 ? link : undefined;
}

/**
 * Leads the related pages of a page elsewhere, each of them once and not to itself.
 *
 * @param spare What may take the place of the last one that goes: a page needs one.
 */
export function leadRelated(
  raw: string,
  page: PageSource,
  lead: Lead,
  spare: readonly number[],
): string {
  const own = numberOf(page);
  const numbers = listItems(page, 'related', isNumber);
  const seen = new Set<number>();
  const led = numbers.map(({ item, index }) => {
    const number = lead({ number: item, id: undefined })?.number;
    const stays = number !== undefined && number !== own && !seen.has(number);
    if (stays) seen.add(number);
    return { index, item, number: stays ? number : undefined };
  });
  if (led.every(({ item, number }) => item === number)) return raw;
  const [first] = led;
  if (first && seen.size === 0) first.number = spare.find((number) => number !== own);
  return withFrontmatter(raw, (yaml) => {
    const edits = new YamlEdits(yaml);
    for (const { index, item, number } of led)
      if (number !== undefined && number !== item) edits.set(['related', index], number);
    const gone = led.filter(({ number }) => number === undefined).map(({ index }) => index);
    edits.removeItems(['related'], new Set(gone));
    return edits.toString();
  });
}
