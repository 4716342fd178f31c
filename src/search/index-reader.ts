import { hasOwn, lastOf } from '../floor/built-ins.ts';
import { readConcepts } from './concept-text.ts';
import { ConceptTable } from './concepts.ts';
import {
  digits,
  sizeOfClass,
  shardOf,
  unitsAfterWordings,
  type IndexHead,
  type PageCard,
  type Shard,
  type WrittenCard,
} from './index-format.ts';
import { readWords, type ElsewhereCard } from './elsewhere.ts';
import { readAscending, readNumbers, sums } from './number-text.ts';
import { Readings } from './readings.ts';
import { readSounds } from './sounds.ts';
import { inHead, listIn, nowhere, TermPlaces, type TermPack } from './term-places.ts';

/** Gets one file of the index by name: from the network, or from what was just built. */
export type LoadFile = (name: string) => Promise<unknown>;

/** What a unit of a page is. */
export type UnitKind = 'title' | 'alias' | (typeof unitsAfterWordings)[number];

/** An index whose files are fetched when they are needed, each once. */
export class IndexReader {
  readonly numbers: readonly number[];
  /** Places of the guides. */
  readonly guides: ReadonlySet<number>;
  /** For each page a number for its topic. */
  readonly topics: readonly number[];
  /** Page of each unit. */
  readonly pageOfUnit: Uint32Array;
  /** First unit of each page, and one more entry: the number of units. */
  readonly firstUnit: Uint32Array;
  readonly readings: Readings;
  readonly concepts: ConceptTable;
  /** The wordings of each subject that has nothing here, as `findElsewhere` takes them. */
  readonly elsewhere: readonly (readonly string[])[];
  /** See `IndexHead`. */
  readonly asking: ReadonlySet<string> | undefined;
  readonly #head: IndexHead;
  readonly #places: TermPlaces;
  readonly #load: LoadFile;
  readonly #simplified: ReadonlyMap<string, string>;
  readonly #sounds: ReadonlyMap<string, string>;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(head: IndexHead, load: LoadFile) {
    this.#head = head;
    this.#load = load;
    this.numbers = readAscending(head.numbers);
    this.guides = new Set(readAscending(head.guides));
    this.topics = readNumbers(head.topics);
    const aliases = Array.from(head.aliases, (digit) => digits.indexOf(digit));
    this.firstUnit = Uint32Array.from(
      sums([0, ...aliases.map((count) => 1 + count + unitsAfterWordings.length)]),
    );
    this.pageOfUnit = new Uint32Array(lastOf(this.firstUnit) ?? 0);
    for (let page = 0; page < this.numbers.length; page += 1) {
      this.pageOfUnit.fill(page, this.firstUnit[page], this.firstUnit[page + 1]);
    }
    this.readings = new Readings(head.readings, this.soundOf);
    this.concepts = new ConceptTable(readConcepts(head.concepts));
    this.elsewhere = (head.elsewhere ?? []).map(readWords);
    this.asking = head.english === undefined ? undefined : new Set(head.english.split(/\s+/));
    this.#simplified = readSimplified(head.simplified);
    this.#sounds = readSounds(head.sounds);
    this.#places = new TermPlaces(head.places, this.#sounds.keys());
  }

  /** Opens an index. @throws {Error} when its head cannot be loaded or has another version. */
  static async open(load: LoadFile): Promise<IndexReader> {
    const head = (await load('index.json')) as IndexHead;
    if (head.version !== 5) throw new Error('The search index has a version that is not known.');
    return new IndexReader(head, load);
  }

  soundOf = (character: string): string | undefined => this.#sounds.get(character);

  /**
   * The Simplified characters for the Traditional ones of a text. Most texts have none; what has a
   * character that the index does not know may have some.
   */
  async simplifiedFor(text: string): Promise<ReadonlyMap<string, string>> {
    const han = text.normalize('NFKC').match(/\p{Script=Han}/gu) ?? [];
    if (han.every((character) => this.#sounds.has(character))) return this.#simplified;
    const others = (await this.#file(`${this.#head.release}/simplified.json`)) as string;
    return new Map([...this.#simplified, ...readSimplified(others)]);
  }

  /** How many pages there are. */
  get pages(): number {
    return this.numbers.length;
  }

  kindOf(unit: number): UnitKind {
    const page = this.pageOfUnit[unit] ?? 0;
    if (unit === this.firstUnit[page]) return 'title';
    // Counted from the end of the page: -3 is the summary, -1 the body.
    const fromEnd = unit - (this.firstUnit[page + 1] ?? 0);
    return fromEnd < -unitsAfterWordings.length
      ? 'alias'
      : (unitsAfterWordings[unitsAfterWordings.length + fromEnd] ?? 'alias');
  }

  /** About how much a title or an alias says: the weight of all its terms. */
  substanceOf(wording: number): number {
    const place = wording - unitsAfterWordings.length * (this.pageOfUnit[wording] ?? 0);
    return sizeOfClass(digits.indexOf(this.#head.substance[place] ?? '0'));
  }

  /** The units that hold each key. */
  async postings(keys: readonly string[]): Promise<Map<string, number[]>> {
    const lists = await Promise.all(keys.map((key) => this.#listOf(key)));
    const found = new Map<string, number[]>();
    keys.forEach((key, index) => {
      const list = lists[index];
      if (list !== undefined) found.set(key, readAscending(list));
    });
    return found;
  }

  async #listOf(key: string): Promise<string | undefined> {
    const { release, shards, terms } = this.#head;
    const at = this.#places.of(key);
    if (at?.place === nowhere) return undefined;
    if (at?.place === inHead) return listIn(terms, at);
    if (at) {
      const pack = await this.#file(`${release}/terms-${at.place - inHead - 1}.json`);
      return listIn(pack as TermPack, at);
    }
    const shard = (await this.#file(`${release}/others-${shardOf(key, shards)}.json`)) as Shard;
    return hasOwn(shard, key) ? shard[key] : undefined;
  }

  /**
   * Begins to load what is shown of pages where that is one file, beside what tells which of them
   * to show.
   */
  prepareCards(): void {
    const { pagesPerFile, release } = this.#head;
    // Whoever asks for a page learns of a failure.
    if (pagesPerFile >= this.pages) this.#file(`${release}/pages-0.json`).catch(() => undefined);
  }

  /** What is shown of pages, by their places in the index. */
  async cards(pages: readonly number[]): Promise<PageCard[]> {
    const { pagesPerFile, release } = this.#head;
    return Promise.all(
      pages.map(async (page) => {
        const name = `${release}/pages-${Math.floor(page / pagesPerFile)}.json`;
        const cards = (await this.#file(name)) as WrittenCard[];
        const [address, title, summary, topic] = cards[page % pagesPerFile] as WrittenCard;
        return { number: this.numbers[page] ?? 0, address, title, summary, topic };
      }),
    );
  }

  /** What is shown of a subject that has nothing here, by its place. */
  async elsewhereCard(place: number): Promise<ElsewhereCard | undefined> {
    const cards = await this.#file(`${this.#head.release}/elsewhere.json`);
    return (cards as ElsewhereCard[])[place];
  }

  #file(name: string): Promise<unknown> {
    const known = this.#files.get(name);
    if (known) return known;
    const file = this.#load(name).catch((error: unknown) => {
      // What failed may succeed at the next try.
      this.#files.delete(name);
      throw error;
    });
    this.#files.set(name, file);
    return file;
  }
}

/** Traditional characters followed each by its Simplified one. */
function readSimplified(pairs: string): Map<string, string> {
  return new Map(
    Array.from(pairs.matchAll(/(.)(.)/gu), ([, from = '', to = '']) => [from, to] as const),
  );
}
