import type { Region } from '../schema/authorities.ts';
import type { Concept } from '../schema/concepts.ts';
import type { Elsewhere } from '../schema/elsewhere.ts';
import type { Site } from '../schema/site.ts';
import type { Topic } from '../schema/topics.ts';
import { homeOf, topicAddress } from './addresses.ts';
import type { BrandFile } from './brand-files.ts';
import { editionsOf, type Editions } from './editions.ts';
import { languages, type Language } from './language.ts';
import { noForwarding, type Forwarding } from './ledger/forwarding.ts';
import type { Answer, Guide, Page } from './page.ts';
import { triageNodes, triageTitle, type Triage } from './triage/triage.ts';

/** What a help centre is made of, as data. */
export interface HelpCentreParts {
  site: Site;
  topics: readonly Topic[];
  pages: readonly Page[];
  forwarding?: Forwarding;
  regions?: readonly Region[];
  elsewhere?: readonly Elsewhere[];
  concepts?: readonly Concept[];
  brand?: readonly BrandFile[];
  triage?: Triage | undefined;
  /** Without them it is the only language of its site. */
  editions?: Editions;
}

/** The whole help centre: what every page, index and export is made from. */
export class HelpCentre {
  readonly site: Site;
  /** In their order. */
  readonly topics: readonly Topic[];
  /** By number. */
  readonly answers: readonly Answer[];
  /** By number. */
  readonly guides: readonly Guide[];
  /** Whom readers may turn to besides the operator, by region; empty when the folder names nobody. */
  readonly regions: readonly Region[];
  /** Where what was published and has moved leads now. */
  readonly forwarding: Forwarding;
  /** Subjects that people ask for and that have nothing here. */
  readonly elsewhere: readonly Elsewhere[];
  /** What people say for one another, for the search. */
  readonly concepts: readonly Concept[];
  /** Pictures of the brand. Pages know where they are, and not what is in them. */
  readonly brand: readonly BrandFile[];
  /** Questions that lead to what to do first; `undefined` where nobody has written any. */
  readonly triage: Triage | undefined;
  /** Where it lies, and in which other languages it can be read. */
  readonly editions: Editions;
  readonly #byNumber: ReadonlyMap<number, Page>;
  readonly #byAddress: ReadonlyMap<string, Page>;
  readonly #titles: ReadonlyMap<string, string>;
  readonly #answersOf: ReadonlyMap<string, Answer[]>;
  /** Pages that are read one after the other: those of a topic, or the general guides. */
  readonly #rows: ReadonlyMap<string | undefined, Page[]>;
  /** The place of each page in its row. */
  readonly #places: ReadonlyMap<number, number>;

  constructor(parts: HelpCentreParts) {
    const { site, topics, pages, forwarding, regions, elsewhere, concepts, brand } = parts;
    const sorted = pages.toSorted((a, b) => a.number - b.number);
    this.site = site;
    this.forwarding = forwarding ?? noForwarding;
    this.regions = regions ?? [];
    this.elsewhere = elsewhere ?? [];
    this.concepts = concepts ?? [];
    this.brand = brand ?? [];
    this.triage = parts.triage;
    this.editions = parts.editions ?? editionsOf(site);
    this.topics = topics.toSorted((a, b) => a.order - b.order);
    this.answers = sorted.filter((page) => page.kind === 'answer');
    this.guides = sorted.filter((page) => page.kind === 'guide');
    this.#byNumber = new Map(sorted.map((page) => [page.number, page]));
    this.#byAddress = new Map(sorted.map((page) => [page.address, page]));
    this.#titles = new Map([
      ...topics.map(({ id, title }) => [topicAddress(id), title] as const),
      ...pages.map(({ address, title }) => [address, title] as const),
      ...(parts.triage ? triageNodes(parts.triage) : []).map(
        (node) => [node.address, triageTitle(node)] as const,
      ),
    ]);
    this.#answersOf = Map.groupBy(this.answers, ({ topic }) => topic);
    this.#rows = Map.groupBy<string | undefined, Page>(
      [...this.guides, ...this.answers],
      ({ topic }) => topic,
    );
    this.#places = new Map(
      [...this.#rows.values()].flatMap((row) => row.map(({ number }, place) => [number, place])),
    );
  }

  /** The language that it is written in. */
  get language(): Language {
    return languages[this.site.language];
  }

  /** What an address stands behind in a whole URL; `undefined` when the operator has named none. */
  get home(): string | undefined {
    return this.site.url === undefined ? undefined : homeOf(this.site.url);
  }

  /** The other languages of the site. */
  get otherLanguages(): Editions['siblings'] {
    return this.editions.siblings.filter(({ tag }) => tag !== this.site.language);
  }

  /** An address as pages, files and headers of this site write it. */
  pathOf(address: string): string {
    return this.editions.folder + address;
  }

  /** The page with a number, `undefined` when there is none. */
  page(number: number): Page | undefined {
    return this.#byNumber.get(number);
  }

  /** The page at an address, `undefined` when there is none. */
  pageAt(address: string): Page | undefined {
    return this.#byAddress.get(address);
  }

  /** The title of the page, topic or question at an address, `undefined` when nothing is there. */
  titleAt(address: string): string | undefined {
    return this.#titles.get(address);
  }

  /** The pages with these numbers, in the order given; unknown numbers are left out. */
  pages(numbers: readonly number[]): Page[] {
    return numbers.flatMap((number) => this.page(number) ?? []);
  }

  /** Pages under names of their own, in their order; those of unknown numbers are left out. */
  entrances(entries: readonly { id: number; label: string }[]): { label: string; path: string }[] {
    return entries.flatMap(({ id, label }) => {
      const page = this.page(id);
      return page ? [{ label, path: page.path }] : [];
    });
  }

  topic(id: string): Topic | undefined {
    return this.topics.find((topic) => topic.id === id);
  }

  answersOf(topic: string): Answer[] {
    return this.#answersOf.get(topic) ?? [];
  }

  /** The guide through a topic, `undefined` when nobody has written it. */
  playbookOf(topic: string): Guide | undefined {
    return this.guides.find((guide) => guide.topic === topic);
  }

  /** Guides that belong to no topic. */
  get generalGuides(): Guide[] {
    return this.guides.filter((guide) => guide.topic === undefined);
  }

  /** The pages before and after one among those it is read with: its topic, or the general guides. */
  neighbours(page: Page): { previous: Page | undefined; next: Page | undefined } {
    const row = this.#rowOf(page);
    const place = this.#placeOf(page);
    return { previous: row[place - 1], next: row[place + 1] };
  }

  /**
   * The pages among which one is read, in their order: as many as `most`, with
   * the page in their middle where there are enough on both sides.
   */
  surroundings(page: Page, most: number): Page[] {
    const row = this.#rowOf(page);
    const first = Math.min(this.#placeOf(page) - Math.floor(most / 2), row.length - most);
    return row.slice(Math.max(0, first), Math.max(0, first) + most);
  }

  #rowOf(page: Page): Page[] {
    return this.#rows.get(page.topic) ?? [];
  }

  #placeOf(page: Page): number {
    return this.#places.get(page.number) ?? -1;
  }
}
