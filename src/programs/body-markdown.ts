import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { parseAgain } from '../build-cache/kept-parse.ts';
import { parseAnswerLink } from '../markdown/answer-links.ts';
import { calloutOf, dropMarker } from '../markdown/callouts.ts';
import { definitionsOf } from '../markdown/definitions.ts';
import { stepLine } from '../markdown/explicit-ids.ts';
import { remarkPlaceholders } from '../markdown/placeholders.ts';
import { visit } from '../markdown/visit.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import type { Page } from '../model/page.ts';
import { placeholderValues } from '../model/placeholder-values.ts';
import { readOutsideAddress } from '../schema/outside-address.ts';
import { link, text } from './nodes.ts';
import { ProgramLinks } from './program-links.ts';

/**
 * Prepares the bodies of pages for programs: with placeholders filled, callouts as alerts, links to
 * the Markdown of other pages, and at each step a lasting link to it. What no body shows as HTML, raw
 * HTML and links to hosts that nobody named, is left out here, too.
 */
export function bodyBlocks(centre: HelpCentre): (page: Page) => RootContent[] {
  const parse = parseAgain();
  const links = new ProgramLinks(centre);
  const fillIn = remarkPlaceholders(placeholderValues(centre.site.brand, centre.regions));
  return ({ written, number }) => {
    const tree = parse(written);
    fillIn(tree);
    resolveReferences(tree);
    const settle = new Settling(centre, links, number);
    const blocks = tree.children.flatMap((child) => settle.node(child));
    visit({ type: 'root', children: blocks }, ['blockquote', 'listItem'], (node) => {
      writeAlert(node);
      linkStep(node, (id) => links.lasting(number, id));
      return undefined;
    });
    return blocks;
  };
}

/** Gives links and pictures whose addresses stand elsewhere in the body their own. */
function resolveReferences(tree: Root): void {
  const urls = definitionsOf(tree);
  visit(tree, ['linkReference', 'imageReference'], (node: Nodes) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
    const type = node.type === 'linkReference' ? 'link' : 'image';
    Object.assign(node, { type, url: urls.get(node.identifier) ?? '' });
    return undefined;
  });
}

function writeAlert(node: Nodes): void {
  const callout = node.type === 'blockquote' ? calloutOf(node) : undefined;
  if (node.type !== 'blockquote' || !callout) return;
  dropMarker(node, callout);
  node.data = { alert: callout.kind };
}

function linkStep(node: Nodes, linkTo: (id: string) => string): void {
  const id = node.type === 'listItem' ? node.data?.explicitId : undefined;
  if (node.type !== 'listItem' || id === undefined) return;
  stepLine(node)?.children.push(text(' '), link(`#${id}`, linkTo(id)));
}

/** From the root of the site; `//` and `/\` would be another host. */
const isOwn = (url: string): boolean => /^\/(?![/\\])/.test(url);

/** What programs get of the nodes of one page. */
class Settling {
  readonly #centre: HelpCentre;
  readonly #links: ProgramLinks;
  readonly #number: number;

  constructor(centre: HelpCentre, links: ProgramLinks, number: number) {
    this.#centre = centre;
    this.#links = links;
    this.#number = number;
  }

  /** The node itself, what is in it, or nothing. */
  node<Node extends RootContent>(node: Node): Node[] {
    if (node.type === 'html' || node.type === 'definition') return [];
    if (node.type === 'image') return [this.#picture(node) as Node];
    if (!('children' in node)) return [node];
    const children = (node.children as RootContent[]).flatMap((child) => this.node(child));
    if (node.type !== 'link') return [{ ...node, children }];
    const url = this.#leadsTo(node.url);
    return url === undefined ? (children as Node[]) : [{ ...node, url, children }];
  }

  #picture(node: Extract<RootContent, { type: 'image' }>): PhrasingContent {
    return isOwn(node.url) ? { ...node, url: this.#links.to(node.url) } : text(node.alt ?? '');
  }

  /** Where a link that a writer typed leads; `undefined` where it must not lead anywhere. */
  #leadsTo(url: string): string | undefined {
    if (url.startsWith('#')) return this.#links.lasting(this.#number, url.slice(1));
    const answer = parseAnswerLink(url);
    const address = answer && this.#centre.page(answer.number)?.address;
    if (address)
      return this.#links.toMarkdown(answer.fragment ? `${address}#${answer.fragment}` : address);
    if (isOwn(url)) return this.#links.toMarkdown(url);
    const { host } = { host: undefined, ...readOutsideAddress(url) };
    return host !== undefined && this.#centre.site.linkHosts.includes(host) ? url : undefined;
  }
}
