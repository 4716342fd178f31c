import type { DeskIndex } from '../../desk/desk-page.ts';
import { wholeLink } from '../../desk/reply.ts';
import { pathOf, shortTriageAddress } from '../../model/addresses.ts';
import { button, element, fill, fillWith } from '../browser/dom.ts';
import { siteOrigin } from '../browser/site-origin.ts';
import { requestCopy } from '../copy/copy-request.ts';

type Node = NonNullable<DeskIndex['triage']>[number];

/** Questions and outcomes of triage, each with a button that copies it with its short link. */
export class DeskTriage {
  readonly #list: HTMLElement | null;
  readonly #said: string;

  /**
   * @param desk Holds the list, where the site has triage.
   * @param said What is announced: `{text}`.
   */
  constructor(desk: HTMLElement, said: string) {
    this.#list = desk.querySelector('[data-part=triage]');
    this.#said = said;
  }

  /** Shows those that have to do with a query, and all where none has. */
  show(nodes: readonly Node[], query: string): void {
    fillWith(this.#list, ...nodesFor(nodes, query).map((node) => this.#item(node)));
  }

  #item([id, title]: Node): HTMLElement {
    const link = wholeLink(pathOf(shortTriageAddress(id)), siteOrigin()) ?? '';
    const copy = (): void =>
      requestCopy({ plain: `${title}\n${link}`, said: fill(this.#said, { text: link }) });
    const item = element('li');
    item.append(button(title, copy));
    return item;
  }
}

/** The nodes that share most pairs of characters with a query, first; all without any. */
export function nodesFor(nodes: readonly Node[], query: string): Node[] {
  const asked = pairsOf(query);
  const counted = nodes.map((node) => {
    const own = pairsOf(node[1]);
    return { node, count: [...asked].filter((pair) => own.has(pair)).length };
  });
  const found = counted.filter(({ count }) => count > 0);
  const shown = found.length > 0 ? found.sort((a, b) => b.count - a.count) : counted;
  return shown.map(({ node }) => node);
}

/** Each two letters or characters that stand together; marks and blanks stand for nothing. */
function pairsOf(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/[\s\p{P}]+/gu, '');
  return new Set(
    Array.from(plain)
      .map((_, place) => plain.slice(place, place + 2))
      .slice(0, -1),
  );
}
