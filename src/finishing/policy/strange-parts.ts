import { ownElements } from '../../components/own-elements.ts';
import { markdownName } from '../../model/addresses.ts';
import type { HtmlPage, PageElement } from '../html-page.ts';

/** What this project itself puts into pages, and where their links may leave to. */
export interface OwnParts {
  /** The folder of the site on its host; empty where it has the host for itself. */
  folder: string;
  /** The same of its main language, below which all others lie. */
  mainFolder: string;
  /** Scripts that stand in pages, their whole text. */
  scripts: ReadonlySet<string>;
  /** Those of them that stand in pages which only lead on: these refresh, too. */
  leadingOn: ReadonlySet<string>;
  /** Tells whether the text of styles is of this project's making. */
  isStyle(text: string): boolean;
  /** Whole addresses outside of the site, as `tel:` and `mailto:` are. */
  addresses: ReadonlySet<string>;
  /** Hosts that links may lead to by `https`. */
  hosts: ReadonlySet<string>;
}

/** Elements of pages. What embeds, sends or redirects is none. */
const elements = new Set([
  ...ownElements.keys(),
  ...`a aside b blockquote body br button caption circle code dd del details div dl dt em fieldset footer h1 h2 h3 h4 h5 h6
  head header hr html img input kbd label legend li line link main meta nav noscript ol option p path pre progress
  rect script section select small span strong style summary sup svg table tbody td template textarea
  tfoot th thead time title tr ul wbr`.split(/\s+/),
]);

/** Attributes of pages. None can run anything; those of addresses are looked at. */
const attributes = new Set(
  `accept align alt as autocapitalize autocomplete charset checked class content crossorigin cx cy d
  datetime dir disabled fill for height hidden href hreflang id inputmode lang loading maxlength media name open
  placeholder popover popovertarget property r rel role rows rx ry scope selected spellcheck src start
  tabindex title translate type
  value viewbox width x x1 x2 y y1 y2`.split(/\s+/),
);
const ownAttribute = /^(?:data|aria)-[a-z-]+$/;

/** What a page links in its head; stylesheets stand in it. */
const links = new Set([
  'icon',
  'apple-touch-icon',
  'alternate',
  'canonical',
  'preload',
  'modulepreload',
  'search',
  'sitemap',
]);

/** A script of the bundler. */
const bundled = /^\/_astro\/[\w.-]+\.js$/;
/** From the root of a host, or on the page itself; `//` and `/\` would be another host. */
const hereOnHost = /^(?:#|\/(?![/\\])|\?)[^\s\\]*$/;

/** Whether a link stays on the site, which may be one of several on its host. */
const isOwnAddress = (address: string, { mainFolder }: OwnParts): boolean =>
  hereOnHost.test(address) && (!address.startsWith('/') || address.startsWith(`${mainFolder}/`));

const isBundled = (address: string, { folder }: OwnParts): boolean =>
  address.startsWith(folder) && bundled.test(address.slice(folder.length));

/**
 * Looks whether a finished page holds only what this project put into it. The last wall: it knows
 * scripts and styles by their whole text and everything else by lists of what is allowed, and
 * takes nothing from the page on trust.
 *
 * @returns What is strange, in words; empty when nothing is.
 */
export function strangeIn(page: HtmlPage, own: OwnParts): string[] {
  return [
    ...(page.isPlain ? [] : ['< or > that belongs to no tag']),
    ...(isComplete(page) ? [] : ['not one whole page']),
    ...page.elements.flatMap((element) => [
      ...strangeTag(element),
      ...strangeCode(page, element, own),
      ...strangeAddresses(element, own),
      ...(element.name === 'meta' && !isHarmlessMeta(page, element, own)
        ? [`<meta> ${JSON.stringify(element.attributes)}`]
        : []),
    ]),
  ];
}

/** Browsers put what stands before or after the root into the body. */
function isComplete({ source, elements: [root, head] }: HtmlPage): boolean {
  return (
    root?.name === 'html' &&
    head?.name === 'head' &&
    /^<!doctype html>\s*$/i.test(source.slice(0, root.from)) &&
    source.slice(root.to).trim() === ''
  );
}

function strangeTag({ name, attributes: given }: PageElement): string[] {
  return [
    ...(elements.has(name) ? [] : [`<${name}>`]),
    ...Object.entries(given).flatMap(([key, value]) => {
      const attribute = key.toLowerCase();
      return attributes.has(attribute) ||
        ownAttribute.test(attribute) ||
        isMetaOnly(name, attribute)
        ? []
        : [`${key}="${value}" on <${name}>`];
    }),
  ];
}

const isMetaOnly = (name: string, attribute: string): boolean =>
  name === 'meta' && attribute === 'http-equiv';

function strangeCode(page: HtmlPage, element: PageElement, own: OwnParts): string[] {
  const { name, attributes: given } = element;
  const text = page.textOf(element);
  if (name === 'style') return own.isStyle(text) ? [] : [`<style> ${text.slice(0, 60)}`];
  if (name !== 'script') return [];
  const late = given['data-late']?.split(' ') ?? [];
  const isOwn =
    given['src'] === undefined
      ? own.scripts.has(text)
      : isBundled(given['src'], own) && text === '';
  return isOwn && late.every((address) => isBundled(address, own))
    ? []
    : [`<script> ${given['src'] ?? text.slice(0, 60)}`];
}

function strangeAddresses({ name, attributes: given }: PageElement, own: OwnParts): string[] {
  const { href, src, rel = '' } = given;
  const isBeside = name === 'link' && rel === 'alternate' && href === markdownName;
  const isOutside = (address: string): boolean =>
    own.addresses.has(address) ||
    (address.startsWith('https://') && own.hosts.has(URL.parse(address)?.host ?? ''));
  return [
    ...(name === 'link' && !links.has(rel) ? [`<link rel="${rel}">`] : []),
    ...(href === undefined || isBeside || isOwnAddress(href, own) || isOutside(href)
      ? []
      : [`href ${href}`]),
    ...(src === undefined || isOwnAddress(src, own) ? [] : [`src ${src}`]),
  ];
}

/** A page that only leads on may do so by itself, to a page of this site. */
function isHarmlessMeta(
  page: HtmlPage,
  { attributes: given }: PageElement,
  own: OwnParts,
): boolean {
  const kind = given['http-equiv'];
  if (kind === undefined) return true;
  const [, to = ''] = /^\d+; url=(\S+)$/.exec(given['content'] ?? '') ?? [];
  const leadsOn = page.elements.some(
    (element) => element.name === 'script' && own.leadingOn.has(page.textOf(element)),
  );
  return kind === 'refresh' && leadsOn && isOwnAddress(to, own);
}
