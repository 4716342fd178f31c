import { distance } from 'fastest-levenshtein';
import type { Ledger, PublishedPage } from '../../schema/ledger.ts';
import { topicAddress } from '../addresses.ts';
import { idsOf, parsePlace, placeText, type Standing, type StandingPage } from './promise.ts';

/**
 * Guesses what took the place of something that is gone, so that a writer is shown lines which
 * are probably right: what is new on the site is the likeliest successor.
 */
export class SuccessorGuess {
  readonly #pages: ReadonlyMap<number, StandingPage>;
  readonly #published: ReadonlyMap<number, PublishedPage>;
  readonly #publishedIds: ReadonlyMap<number, ReadonlySet<string>>;
  readonly #publishedTopics: ReadonlySet<string>;
  /** Pages on which an id is new, by id. */
  readonly #newPlaces = new Map<string, number[]>();

  /** A topic that is new; any topic that is gone may have become it. */
  readonly ofTopic: string | undefined;

  constructor({ pages: published, topics: publishedTopics }: Ledger, { pages, topics }: Standing) {
    this.#pages = new Map(pages.map((page) => [page.number, page]));
    this.#published = new Map(published.map((page) => [page.number, page]));
    this.#publishedIds = new Map(published.map((page) => [page.number, new Set(idsOf(page))]));
    this.#publishedTopics = new Set(publishedTopics.map(topicAddress));
    for (const page of pages) {
      for (const id of this.#newIds(page, idsOf(page))) {
        const owners = this.#newPlaces.get(id);
        if (owners) owners.push(page.number);
        else this.#newPlaces.set(id, [page.number]);
      }
    }
    const newTopic = topics.find((topic) => !publishedTopics.includes(topic));
    this.ofTopic = newTopic && topicAddress(newTopic);
  }

  /** What took the place of anything that was published, by its name in the ledger. */
  of(name: string): string | undefined {
    const place = parsePlace(name);
    if (!place) return this.#publishedTopics.has(name) ? this.ofTopic : this.#ownerOf(name);
    const { number, id } = place;
    const page = this.#published.get(number);
    if (!page || id === undefined) return page && this.ofPage(page);
    const kind = (['headings', 'steps'] as const).find((list) => page[list].includes(id));
    return kind && this.ofPlace(number, id, kind);
  }

  /** The page that has most new ids of a page which is gone: the two were merged. */
  ofPage(gone: PublishedPage): string | undefined {
    const shared = new Map<number, number>();
    for (const number of idsOf(gone).flatMap((id) => this.#newPlaces.get(id) ?? []))
      shared.set(number, (shared.get(number) ?? 0) + 1);
    const best = [...shared].sort(([a, m], [b, n]) => n - m || a - b)[0];
    return best && placeText(best[0]);
  }

  /** The same id on a page where it is new, else a new id of the same kind on its own page. */
  ofPlace(number: number, id: string, kind: 'headings' | 'steps'): string | undefined {
    const moved = this.#newPlaces.get(id)?.[0];
    if (moved !== undefined) return placeText(moved, id);
    const page = this.#pages.get(number);
    const fresh = page ? this.#newIds(page, page[kind]) : [];
    const nearest = fresh.toSorted((a, b) => distance(a, id) - distance(b, id))[0];
    return nearest && placeText(number, nearest);
  }

  /** The page at an address: a number is what can succeed something, an address cannot. */
  #ownerOf(address: string): string | undefined {
    const page = [...this.#pages.values()].find((standing) => standing.address === address);
    return page && placeText(page.number);
  }

  #newIds({ number }: StandingPage, ids: readonly string[]): string[] {
    const published = this.#publishedIds.get(number);
    return ids.filter((id) => !published?.has(id));
  }
}
