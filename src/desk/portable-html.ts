import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';
import { escapeHtml } from '../markdown/escape-html.ts';

export interface PortableLinks {
  /** Where a link by number leads from outside; `undefined` when no link can be written. */
  linkOf: (number: number, id: string) => string | undefined;
  /** What stands after the text of a link that cannot be written, for the number of its page. */
  instead: (number: number) => string;
}

/** HTML, and links to other pages of the help centre in it, by number. */
export type PortableBody = (string | { number: number; id: string; inner: string })[];

type NumberAt = (path: string) => number | undefined;

/**
 * The body of a page as other systems take it: no controls, no classes, steps as a numbered list,
 * callouts as quotations, links by number, so that they outlive renamed pages.
 *
 * @param html From our own Markdown pipeline.
 * @param numberAt The number of the page at a path.
 */
export function portableBody(html: string, numberAt: NumberAt): PortableBody {
  const text = children(
    parse(html.replaceAll(marker, ''), { blockTextElements: {} }),
    numberAt,
  ).trim();
  return text.split(marker).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const [number, id = '', ...inner] = piece.split(' ');
    return { number: Number(number), id, inner: inner.join(' ') };
  });
}

/** Writes a body down, with its links. */
export function portableHtml(body: PortableBody, { linkOf, instead }: PortableLinks): string {
  return body
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const link = linkOf(piece.number, piece.id);
      return link === undefined
        ? `${piece.inner}${escapeHtml(instead(piece.number))}`
        : `<a href="${escapeHtml(link)}">${piece.inner}</a>`;
    })
    .join('');
}

/** Stands around links while a body is converted: no text file may hold this character. */
const marker = '\u0001';

const children = (node: Node, numberAt: NumberAt): string =>
  node.childNodes.map((child) => serialized(child, numberAt)).join('');

/** What stands for an element with one of these classes; the first that it has decides. */
const byClass: Readonly<Record<string, (inner: string) => string>> = {
  'help-anchor': () => '',
  'help-calls': () => '',
  'help-former-id': () => '',
  'help-outside-note': () => '',
  'help-callout': (inner) => `<blockquote>${inner}</blockquote>`,
  'help-callout-title': (inner) => `<p><strong>${inner}</strong></p>`,
  'help-steps': (inner) => `<ol>${inner}</ol>`,
};

/** The same by the name of the element. */
const byName: Readonly<
  Record<string, (inner: string, element: HTMLElement, numberAt: NumberAt) => string>
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

function serialized(node: Node, numberAt: NumberAt): string {
  if (node.nodeType !== NodeType.ELEMENT_NODE) return node.rawText;
  const element = node as HTMLElement;
  const inner = children(element, numberAt);
  const known = element.classList.value.find((name) => Object.hasOwn(byClass, name));
  const replaced = known && byClass[known]?.(inner);
  if (replaced !== undefined) return replaced;
  const name = element.rawTagName;
  const id = element.getAttribute('id');
  return (
    byName[name]?.(inner, element, numberAt) ??
    `<${name}${id ? ` id="${escapeHtml(id)}"` : ''}>${inner}</${name}>`
  );
}

function link(inner: string, element: HTMLElement, numberAt: NumberAt): string {
  const href = element.getAttribute('href') ?? '';
  const [path = '', id = ''] = href.split('#');
  const number = numberAt(path);
  return number === undefined
    ? `<a href="${escapeHtml(href)}">${inner}</a>`
    : `${marker}${number} ${id} ${inner}${marker}`;
}
