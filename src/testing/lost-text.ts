import type { Nodes } from 'mdast';
import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Placeholders } from '../markdown/placeholders.ts';

/** The libraries alone: what our own steps drop is missed by comparison with it. */
const plain = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/**
 * Compares the source of a page with the HTML that was made of it, in two ways: every Han
 * character of the file must be there, in order, whatever any parser says; and every character
 * that Markdown takes for text.
 *
 * @param text The file, with its frontmatter.
 * @param html Its body; the words that the site itself adds have no Han characters.
 * @param placeholders What stands for `{{brand}}` and the others.
 * @returns Around the first character that is lost; `undefined` when all are there.
 */
export function lostText(
  text: string,
  html: string,
  placeholders: Placeholders,
): string | undefined {
  const body = text.replace(frontmatter, '');
  const shown = shownIn(parse(html, { comment: true, blockTextElements: {} })).replace(/\s+/g, '');
  const han = filled(body.replace(definitions, '').replace(/\]\[[^\]\n]*\]/g, ']'), placeholders);
  const words = filled(wordsOf(plain.parse(body)), placeholders);
  return (
    firstMissing(onlyHan(han), onlyHan(shown)) ??
    firstMissing(words.replace(/\s+/g, ''), shown) ??
    lostSteps(body, html)
  );
}

const frontmatter = /^---[ \t]*\n(?:[\s\S]*?\n|)---[ \t]*(?:\n|$)/;
/** Names of links, which no reader sees. */
const definitions = /^ {0,3}\[[^\]\n]+\]:.*$/gm;

const onlyHan = (text: string): string => text.replace(/\P{Script=Han}+/gu, '');
const filled = (text: string, placeholders: Placeholders): string =>
  text.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (whole, name: string) => placeholders[name] ?? whole);

/** The text of a tree as it is to be read: without ids of headings and steps, and marks of callouts. */
function wordsOf(node: Nodes): string {
  if (node.type === 'definition' || node.type === 'html') return '';
  if (node.type === 'image') return `${node.alt ?? ''} ${node.title ?? ''}`;
  if (node.type === 'text')
    return node.value
      .replace(/\s*\{#[a-z0-9-]+\}\s*$/, ' ')
      .replace(/^\[!(?:NOTE|WARNING)\][ \t]*(?:\n|$)/, ' ');
  if ('value' in node) return `${node.value} `;
  const inside = 'children' in node ? node.children.map(wordsOf).join('') : '';
  return node.type === 'link' ? `${inside} ${node.title ?? ''}` : inside;
}

/** The text of HTML with the words for its pictures, in the order of the source. */
function shownIn(node: Node): string {
  if (node.nodeType !== NodeType.ELEMENT_NODE) return node.text;
  const element = node as HTMLElement;
  const inside = element.childNodes.map(shownIn).join('');
  return [element.getAttribute('alt'), inside, element.getAttribute('title')].join('');
}

function firstMissing(wanted: string, shown: string): string | undefined {
  let at = 0;
  for (const [index, character] of Array.from(wanted).entries()) {
    const found = shown.indexOf(character, at);
    if (found < 0)
      return Array.from(wanted)
        .slice(Math.max(0, index - 8), index + 4)
        .join('');
    at = found + character.length;
  }
  return undefined;
}

function lostSteps(body: string, html: string): string | undefined {
  const written = countSteps(plain.parse(body));
  const shown = html.match(/<input /g)?.length ?? 0;
  return written === shown ? undefined : `${written} steps, ${shown} shown`;
}

function countSteps(node: Nodes): number {
  const own = node.type === 'listItem' && typeof node.checked === 'boolean' ? 1 : 0;
  const inside = 'children' in node ? node.children.map(countSteps) : [];
  return inside.reduce((sum, count) => sum + count, own);
}
