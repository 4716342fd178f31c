import { parse, type HTMLElement } from 'node-html-parser';
import { readOutsideAddress } from '../schema/outside-address.ts';

/** Elements that a body may be made of. */
const elements = new Set(
  'a blockquote br code del div em h1 h2 h3 h4 h5 h6 help-checklist hr img input label li ol p pre section span strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
/** Attributes that they may have; none can run anything. */
const attributes = new Set(
  'align alt aria-describedby aria-label autocomplete checked class data-footnote-backref data-footnote-ref data-footnotes disabled href id rel role src start title type'.split(
    ' ',
  ),
);

/**
 * Whatever in HTML could run, load or lead somewhere that nobody named.
 *
 * @param hosts That links may lead to.
 * @param addresses Whole addresses that they may have besides: numbers to call.
 * @returns What was found, in words for a developer; empty when the HTML is harmless.
 */
export function harmIn(
  html: string,
  hosts: readonly string[] = [],
  addresses: readonly string[] = [],
): string[] {
  return parse(html, { comment: true, blockTextElements: {} })
    .querySelectorAll('*')
    .flatMap((element) => [
      ...(elements.has(element.rawTagName.toLowerCase()) ? [] : [`<${element.rawTagName}>`]),
      ...Object.entries(element.attributes).flatMap(([name, value]) =>
        attributes.has(name.toLowerCase()) ? [] : [`${name}="${value}"`],
      ),
      ...(addresses.includes(element.getAttribute('href') ?? '')
        ? []
        : harmfulAddress(element, hosts)),
    ]);
}

function harmfulAddress(element: HTMLElement, hosts: readonly string[]): string[] {
  const { href, src } = element.attributes;
  const own = /^(?:#|\/(?![/\\]))[^\p{Cc}\\]*$/u;
  const isNamed = (url: string): boolean => {
    const address = readOutsideAddress(url);
    return address.fault === undefined && hosts.includes(address.host);
  };
  return [
    ...(href === undefined || own.test(href) || isNamed(href) ? [] : [`href ${href}`]),
    ...(src === undefined || own.test(src) ? [] : [`src ${src}`]),
    ...(href !== undefined && isNamed(href) && element.getAttribute('rel') !== 'noopener noreferrer'
      ? [`no rel on ${href}`]
      : []),
    ...(element.hasAttribute('target') ? ['target'] : []),
  ];
}
