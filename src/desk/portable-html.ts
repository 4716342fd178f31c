import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';
import { escapeHtml } from './reply-forms.ts';

export interface PortableOptions {
  /** The number of the page at an address. */
  numberAt: (address: string) => number | undefined;
  /** Where a link by number leads from outside; `undefined` when no link can be written. */
  linkOf: (number: number, id: string) => string | undefined;
  /** What stands after the text of a link that cannot be written, for the number of its page. */
  instead: (number: number) => string;
}

/**
 * The body of a page as HTML that other systems take: no controls, no classes, steps as a numbered
 * list, callouts as quotations, links by number, so that they outlive renamed pages.
 *
 * @param html From our own Markdown pipeline.
 */
export function portableHtml(html: string, options: PortableOptions): string {
  return children(parse(html, { blockTextElements: {} }), options).trim();
}

const children = (node: Node, options: PortableOptions): string =>
  node.childNodes.map((child) => serialized(child, options)).join('');

/** What stands for an element with one of these classes; the first that it has decides. */
const byClass: Readonly<Record<string, (inner: string) => string>> = {
  'help-anchor': () => '',
  'help-former-id': () => '',
  'help-callout': (inner) => `<blockquote>${inner}</blockquote>`,
  'help-callout-title': (inner) => `<p><strong>${inner}</strong></p>`,
  'help-steps': (inner) => `<ol>${inner}</ol>`,
};

/** The same by the name of the element. */
const byName: Readonly<
  Record<string, (inner: string, element: HTMLElement, options: PortableOptions) => string>
> = {
  a: link,
  br: () => '<br>',
  div: (inner) => inner,
  'help-checklist': (inner) => inner,
  hr: () => '<hr>',
  // A picture's address means nothing elsewhere; what it shows is told.
  img: (_inner, element) => escapeHtml(element.getAttribute('alt') ?? ''),
  input: () => '',
  label: (inner) => `<p>${inner}</p>`,
  span: (inner) => inner,
};

function serialized(node: Node, options: PortableOptions): string {
  if (node.nodeType !== NodeType.ELEMENT_NODE) return node.rawText;
  const element = node as HTMLElement;
  const inner = children(element, options);
  const known = element.classList.value.find((name) => Object.hasOwn(byClass, name));
  const replaced = known && byClass[known]?.(inner);
  if (replaced !== undefined) return replaced;
  const name = element.rawTagName;
  const id = element.getAttribute('id');
  return (
    byName[name]?.(inner, element, options) ??
    `<${name}${id ? ` id="${escapeHtml(id)}"` : ''}>${inner}</${name}>`
  );
}

function link(
  inner: string,
  element: HTMLElement,
  { numberAt, linkOf, instead }: PortableOptions,
): string {
  const href = element.getAttribute('href') ?? '';
  const [address = '', id = ''] = href.split('#');
  const number = numberAt(address);
  const target = number === undefined ? href : linkOf(number, id);
  return target === undefined
    ? `${inner}${escapeHtml(instead(number ?? 0))}`
    : `<a href="${escapeHtml(target)}">${inner}</a>`;
}
