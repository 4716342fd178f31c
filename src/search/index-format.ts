import type { UnusualReadings } from './readings.ts';
import type { WrittenSounds } from './sounds.ts';
import type { TermPack, WrittenPlaces } from './term-places.ts';

/**
 * The answer search index as it lies in `dist/search/`: small JSON files of which a query needs
 * a few, however large the collection is.
 *
 * `index.json`                what every query needs
 * `<release>/terms-<n>.json`  postings of characters, pairs and concepts that are asked for together
 * `<release>/others-<n>.json` postings of all other keys, by the shard of a key
 * `<release>/pages-<n>.json`  what is shown of a page, by place in the index
 * `<release>/elsewhere.json`  what is shown of a subject that has nothing here
 * `<release>/simplified.json` Traditional characters, for the queries that have some
 */
export interface IndexHead {
  /** Raised when the format changes; an old reader then asks for a reload. */
  version: 5;
  /** Folder of the other files; another content has another one, so they can be kept for good. */
  release: string;
  /** The postings that nearly every query needs. */
  terms: TermPack;
  /** Where those of other characters, pairs and concepts are. */
  places: WrittenPlaces;
  /** How many shards the postings of all other keys have. */
  shards: number;
  /** How many pages lie in one `pages-<n>.json`. */
  pagesPerFile: number;
  /** Numbers of the pages (`writeAscending`). */
  numbers: string;
  /** For each page, how many aliases it has, as one digit each (0–9, a–z). */
  aliases: string;
  /** For each title and alias, the class of how much it says (see `sizeOfClass`), one digit each. */
  substance: string;
  /** Places of the guides: maps to answers, which come after answers that are as good (`writeAscending`). */
  guides: string;
  /** For each page a number for its topic (`writeNumbers`). */
  topics: string;
  /**
   * Traditional characters followed each by its Simplified one: those that have a sound here. A
   * query with a character that has none needs `simplified.json`, too, which holds the others.
   */
  simplified: string;
  /** Expressions that people exchange for one another; see `writeConcepts`. */
  concepts: string;
  readings: UnusualReadings;
  sounds: WrittenSounds;
  /** Only where there are subjects with nothing here: the wordings of each. */
  elsewhere?: string[][];
  /** Only where the pages are in English: words that say nothing about which question is asked. */
  english?: string;
}

/** For each key the units that hold it (`writeAscending`). */
export type Shard = Record<string, string>;

/** What a result shows. */
export interface PageCard {
  number: number;
  /** The path of the page. */
  address: string;
  title: string;
  summary: string;
  /** Title of its topic; empty for general guides. */
  topic: string;
}

/** The same as it is written: its number stands in the head. */
export type WrittenCard = [address: string, title: string, summary: string, topic: string];

/** Every page has these units after its title and aliases. */
export const unitsAfterWordings = ['summary', 'steps', 'body'] as const;

/** Digits in which counts up to 35 are written. */
export const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Sizes are kept in classes that grow by a third: exact ones would double the file. */
export const classOfSize = (size: number): number =>
  Math.min(Math.round(Math.log(Math.max(size, 1)) / Math.log(1.35)), digits.length - 1);
export const sizeOfClass = (sizeClass: number): number => 1.35 ** sizeClass;

/** The syllable that a key begins with; other keys are their own head. */
function headOf(key: string): string {
  return /^~[a-z]+/.exec(key)?.[0] ?? key;
}

/** The shard of a key. Keys with the same head share one, which saves requests. */
export function shardOf(key: string, shards: number): number {
  let hash = 0;
  for (const character of headOf(key))
    hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  // The low bits of such a hash repeat those of the last character.
  return (Math.imul(hash, 2654435761) >>> 8) % shards;
}
