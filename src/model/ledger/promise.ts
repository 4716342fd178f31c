import { numberSource } from '../../schema/identifiers.ts';
import { topicAddress, topicPageAddress } from '../addresses.ts';
import { answersPerPage } from '../paging.ts';

/** A page, or a place on it, as the ledger names it: `1301`, `1301#status`. */
export interface Place {
  number: number;
  /** Id of a heading or step; `undefined` for the page itself. */
  id: string | undefined;
}

/** What stands on the site now under a number. */
export interface StandingPage {
  number: number;
  address: string;
  /** Ids of its headings, in order. */
  headings: readonly string[];
  /** Ids of its steps, in order. */
  steps: readonly string[];
}

/** What stands on the site now, for comparison with what was promised. */
export interface Standing {
  /** Ids of the topics. */
  topics: readonly string[];
  pages: readonly StandingPage[];
  /** Ids of questions and outcomes; without any where nobody has written them. */
  triage?: readonly string[];
}

export const idsOf = ({ headings, steps }: Pick<StandingPage, 'headings' | 'steps'>): string[] => [
  ...headings,
  ...steps,
];

/** How many pages the list of each topic has now, by topic. */
export function listPagesOf({ topics, pages }: Standing): Map<string, number> {
  return new Map(
    topics.map((topic) => {
      const count = pages.filter(({ address }) => isIn(address, topic)).length;
      return [topic, Math.max(1, Math.ceil(count / answersPerPage))] as const;
    }),
  );
}

const isIn = (address: string, topic: string): boolean => address.startsWith(topicAddress(topic));

/** Addresses of the second and later pages of the lists of topics. */
export function listAddressesOf(standing: Standing): string[] {
  return [...listPagesOf(standing)].flatMap(([topic, count]) =>
    Array.from({ length: count - 1 }, (_, index) => topicPageAddress(topic, index + 2)),
  );
}

const placePattern = new RegExp(`^(${numberSource})(?:#(.+))?$`);

/** @returns `undefined` when the text names no page, as an address does. */
export function parsePlace(text: string): Place | undefined {
  const match = placePattern.exec(text);
  return match ? { number: Number(match[1]), id: match[2] } : undefined;
}

export const placeText = (number: number, id?: string): string =>
  id === undefined ? String(number) : `${number}#${id}`;

/** Answers whether something that the ledger names is there now. */
export class StandingIndex {
  readonly #topics: ReadonlySet<string>;
  readonly #byNumber: ReadonlyMap<number, StandingPage>;
  readonly #byAddress: ReadonlyMap<string, number>;
  readonly #ids: ReadonlyMap<number, ReadonlySet<string>>;

  constructor({ topics, pages }: Standing) {
    this.#topics = new Set(topics.map(topicAddress));
    this.#byNumber = new Map(pages.map((page) => [page.number, page]));
    this.#byAddress = new Map(pages.map(({ address, number }) => [address, number]));
    this.#ids = new Map(pages.map((page) => [page.number, new Set(idsOf(page))]));
  }

  page(number: number): StandingPage | undefined {
    return this.#byNumber.get(number);
  }

  /** The number of the page at an address. */
  numberAt(address: string): number | undefined {
    return this.#byAddress.get(address);
  }

  /** @param name A number, a place, or the address of a page or topic. */
  has(name: string): boolean {
    const place = parsePlace(name);
    if (!place) return this.#byAddress.has(name) || this.#topics.has(name);
    return place.id === undefined
      ? this.#byNumber.has(place.number)
      : this.#ids.get(place.number)?.has(place.id) === true;
  }

  /** The address of something that is there now, with its fragment. */
  addressOf(name: string): string | undefined {
    if (!this.has(name)) return undefined;
    const place = parsePlace(name);
    if (!place) return name;
    const address = this.#byNumber.get(place.number)?.address;
    return place.id === undefined ? address : `${address}#${place.id}`;
  }
}
