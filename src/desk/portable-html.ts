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

function serialized(node: Node, options: PortableOptions): string {
  if (node.nodeType !== NodeType.ELEMENT_NODE) return node.rawText;
  const element = node as HTMLElement;
  const name = element.rawTagName;
  const classes = element.classList;
  if (name === 'input' || classes.contains('help-anchor') || classes.contains('help-former-id'))
    return '';
  const inner = children(element, options);
  if (name === 'a') return link(element, inner, options);
  if (classes.contains('help-callout')) return `<blockquote>${inner}</blockquote>`;
  if (classes.contains('help-callout-title')) return `<p><strong>${inner}</strong></p>`;
  if (classes.contains('help-steps')) return `<ol>${inner}</ol>`;
  if (name === 'label') return `<p>${inner}</p>`;
  if (/^(?:div|span|help-checklist)$/.test(name)) return inner;
  // A picture's address means nothing elsewhere; what it shows is told.
  if (name === 'img') return escapeHtml(element.getAttribute('alt') ?? '');
  if (/^(?:br|hr)$/.test(name)) return `<${name}>`;
  const id = element.getAttribute('id');
  return `<${name}${id ? ` id="${escapeHtml(id)}"` : ''}>${inner}</${name}>`;
}

function link(
  element: HTMLElement,
  inner: string,
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
