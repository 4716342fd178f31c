import postcss, { type AtRule, type Root, type Rule } from 'postcss';
import parser, { type Attribute, type Node, type Selector } from 'postcss-selector-parser';
import { propertiesRead } from './script-needs.ts';

/** Says of a name that it is asked for within the Markdown body of a page. */
export const inBody = 'body ';

/** Styles of Markdown bodies begin with this class. */
const isOfBody = (selector: Selector): boolean => {
  const first = selector.first as Node | undefined;
  return first?.type === 'class' && first.value === 'help-prose';
};

const placeOf = (selector: Selector): string => (isOfBody(selector) ? inBody : '');

/** Pseudo-classes that match when one of the selectors in them does. */
const eitherOf = new Set([':is', ':where', ':has']);

/**
 * The names a stylesheet asks for: `p`, `.help-step`, `#_top`, `[open]`, `[dir=rtl]`, `:root[lang=en]`. Pages that
 * have the same of them can share one trimmed stylesheet.
 */
export function namesAskedFor(css: string): Set<string> {
  const names = new Set<string>();
  postcss.parse(css).walkRules((rule) => {
    for (const selector of selectorsOf(rule))
      selector.walk((node) => void names.add(nameOf(node) ?? ''));
  });
  names.delete('');
  return names;
}

/**
 * Leaves out of a stylesheet what can have no effect on a page: selectors that ask for a name
 * the page does not have, and custom properties that nothing reads.
 *
 * @param has Tells whether the page, or a script on it, has a name as `namesAskedFor` writes it.
 * Asked for an element in a Markdown body, it gets the name with `inBody` before it.
 * @param readElsewhere Custom properties that are read by other stylesheets.
 */
export function usedRules(
  css: string,
  has: (name: string) => boolean,
  readElsewhere: ReadonlySet<string> = new Set(),
): string {
  const canMatch = (selector: Selector, inside = placeOf(selector)): boolean =>
    selector.every((node) => {
      const name = nameOf(node);
      if (name !== undefined) return has(node.type === 'tag' ? inside + name : name);
      if (node.type !== 'pseudo' || !eitherOf.has(node.value)) return true;
      return node.nodes.some((inner) => canMatch(inner, inside));
    });
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const selectors = selectorsOf(rule);
    const matching = selectors.filter((selector) => canMatch(selector));
    if (matching.length === 0) rule.remove();
    else if (matching.length < selectors.length) rule.selector = matching.map(String).join();
  });
  while (removeUnread(root, readElsewhere));
  removeEmpty(root);
  return squeezed(root.toString());
}

/** Hosts squeeze blanks out of pages; styles of which that changes a byte fit no hash any more. */
const squeezed = (css: string): string =>
  css.replace(/("[^"]*"|'[^']*')|\s+/g, (_, quoted: string | undefined) => quoted ?? ' ');

/** Pages are trimmed from the same few stylesheets: each selector is read once. */
const known = new Map<string, readonly Selector[]>();

function selectorsOf({ selector }: Rule): readonly Selector[] {
  let selectors = known.get(selector);
  if (!selectors) {
    selectors = parser().astSync(selector).nodes;
    known.set(selector, selectors);
  }
  return selectors;
}

/** Once more while something went: a property may be read only by one that nothing reads. */
function removeUnread(root: Root, readElsewhere: ReadonlySet<string>): boolean {
  const read = new Set(readElsewhere);
  root.walkDecls(({ value }) => {
    for (const name of propertiesRead(value)) read.add(name);
  });
  let removed = false;
  root.walkDecls(/^--/, (declaration) => {
    if (read.has(declaration.prop)) return;
    declaration.remove();
    removed = true;
  });
  return removed;
}

function removeEmpty(root: Root): void {
  let found = true;
  while (found) {
    found = false;
    root.walk((node) => {
      if ((node.type !== 'rule' && node.type !== 'atrule') || node.nodes?.length !== 0) return;
      node.remove();
      found = true;
    });
  }
}

const isKeyframe = ({ parent }: Rule): boolean =>
  parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');

/** A page is in one language and leads to others: what is only for pages in these is not for it. */
const isLanguageOfPage = (node: Attribute): boolean =>
  node.attribute === 'lang' && node.prev()?.value === ':root';

/** What a stylesheet asks for by a part of a selector, as `namesAskedFor` writes it. */
export function nameOf(node: Node): string | undefined {
  switch (node.type) {
    case 'tag':
      return node.value;
    case 'class':
      return `.${node.value}`;
    case 'id':
      return `#${node.value}`;
    case 'attribute':
      if (node.operator !== '=') return `[${node.attribute}]`;
      return `${isLanguageOfPage(node) ? ':root' : ''}[${node.attribute}=${node.value}]`;
    default:
      return undefined;
  }
}
