import parser, { type Node, type Pseudo, type Selector } from 'postcss-selector-parser';

/**
 * Writes a selector without `:is()`, `:where()` and lists in `:not()`, which browsers of our floor
 * (src/floor/floor.ts) do not know; they would drop the whole rule.
 *
 * @returns Selectors that together match the same elements, each of them plain.
 * @throws {Error} for what cannot be written so: a combinator inside of one of these.
 */
export function plainSelectors(selector: string): readonly string[] {
  let plain = known.get(selector);
  if (!plain) {
    plain = expanded(selector);
    known.set(selector, plain);
  }
  return plain;
}

/** Styles of many pages are made from the same few stylesheets. */
const known = new Map<string, readonly string[]>();

function expanded(selector: string): string[] {
  let open = [selector];
  for (;;) {
    const next = open.flatMap((one) => expandedOnce(one) ?? [one]);
    if (next.length === open.length && next.every((one, index) => one === open[index])) return next;
    open = next;
  }
}

/** `undefined` where nothing is left to expand. */
function expandedOnce(text: string): string[] | undefined {
  const selector = parser().astSync(text).nodes[0] as Selector;
  const pseudo = firstToExpand(selector);
  if (!pseudo) return undefined;
  const { value, nodes } = pseudo;
  if (value === ':not' && nodes.some((inner) => inner.nodes.some(isCombinator))) refuse(text);
  if (value === ':not')
    return [replaced(text, pseudo, nodes.map((one) => `:not(${one})`).join(''))];
  return nodes.map((inner) => joined(text, pseudo, inner));
}

function firstToExpand(selector: Selector): Pseudo | undefined {
  let found: Pseudo | undefined;
  selector.walkPseudos((pseudo) => {
    const { value, nodes } = pseudo;
    const isList = nodes.length > 1 || nodes.some((inner) => inner.nodes.some(isCombinator));
    const isOpen = value === ':is' || value === ':where' || (value === ':not' && isList);
    // Inside of others there may be such, too: the innermost comes first then.
    if (isOpen && !nodes.some((inner) => firstToExpand(inner))) found ??= pseudo;
  });
  return found;
}

/** The compound around a pseudo-class, with one of the selectors in it in its place. */
function joined(text: string, pseudo: Pseudo, inner: Selector): string {
  const parts = inner.nodes.filter((node) => node.type !== 'comment');
  const combinator = parts.findLastIndex(({ type }) => type === 'combinator');
  const isFirst = pseudo.prev() === undefined;
  if (combinator >= 0 && !isFirst) refuse(text);
  const last = parts
    .slice(combinator + 1)
    .map(plain)
    .join('');
  const before = parts
    .slice(0, combinator + 1)
    .map(String)
    .join('');
  // A name of an element stands first in a compound: `.a:is(p)` is `p.a`.
  const [tag = ''] = /^[\w-]+/.exec(last) ?? [];
  if (tag === '' || isStartOfCompound(pseudo)) return replaced(text, pseudo, before + last);
  const start = startOfCompound(pseudo);
  const from = start.sourceIndex;
  const rest = last.slice(tag.length);
  const own = replaced(text, pseudo, rest);
  return own.slice(0, from) + tag + own.slice(from);
}

function refuse(text: string): never {
  throw new Error(`A selector that older browsers cannot be told: ${text}`);
}

const isCombinator = ({ type }: Node): boolean => type === 'combinator';

const plain = (node: Node): string => String(node).trim();

const isStartOfCompound = (node: Node): boolean => startOfCompound(node) === node;

function startOfCompound(node: Node): Node {
  let start = node;
  for (let before = start.prev(); before && before.type !== 'combinator'; before = start.prev())
    start = before;
  return start;
}

function replaced(text: string, { sourceIndex }: Pseudo, by: string): string {
  return text.slice(0, sourceIndex) + by + text.slice(endOf(text, sourceIndex));
}

/** The end of a pseudo-class with brackets that begins at an index. */
function endOf(text: string, from: number): number {
  let depth = 0;
  for (let index = text.indexOf('(', from); index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')' && --depth === 0) return index + 1;
  }
  return text.length;
}
