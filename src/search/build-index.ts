import { createHash } from 'node:crypto';
import type { LanguageTag } from '../schema/language-tag.ts';
import { simplifiedForms, soundsInContext, usualSound } from './character-tables.ts';
import { expressions } from './concepts.ts';
import type { ElsewhereCard, ElsewhereSubject } from './elsewhere.ts';
import { englishAsking } from './english-asking.ts';
import {
  classOfSize,
  digits,
  headOf,
  shardOf,
  unitsAfterWordings,
  type IndexHead,
  type PageCard,
  type Shard,
} from './index-format.ts';
import { defaultWeights, rarityIn } from './weights.ts';
import type { SearchPage } from './search-page.ts';
import { commonCharacters, writeSounds } from './sounds.ts';
import { kindOfKey } from './terms.ts';
import type { SoundOf } from './sounds.ts';
import { keepTellingBodyTerms, unitsOf, type Unit, type UnitMaking } from './units.ts';

/** An index as files: name → what the file holds, to be written as JSON. */
export type IndexFiles = Map<string, IndexHead | Shard | PageCard[] | ElsewhereCard[]>;

const pagesPerFile = 2;
/** Postings in one shard: well under a kilobyte of compressed JSON. */
const postingsPerShard = 150;
/** Hosts limit how many files a site may have; beyond this shards grow. */
const mostShards = 12_000;
/**
 * A term of more units than this tells little, and its list costs much: first what is no wording
 * is left out of it, then the aliases.
 */
const longestList = 1500;

/** Builds the index of a collection, in a language. */
export function buildIndex(
  pages: readonly SearchPage[],
  tag: LanguageTag = 'zh-CN',
  elsewhere: readonly ElsewhereSubject[] = [],
): IndexFiles {
  const english = tag === 'en';
  const sorted = pages
    .toSorted((a, b) => a.number - b.number)
    .map((page) => ({ ...page, aliases: page.aliases.slice(0, digits.length - 1) }));
  const vocabulary = vocabularyOf(sorted);
  const sounds = soundTable(new Set(english ? [] : [...vocabulary, ...commonCharacters()]));
  const soundOf: SoundOf = (character) => sounds.get(character);
  const terms = termsIn(sorted, { soundOf, english, sameKey: oneStringFor() });
  const language = english
    ? { readings: {}, english: englishAsking.trim().replaceAll('\n', ' ') }
    : { readings: unusualReadings(sounds) };
  return filesOf(sorted, terms, {
    simplified: simplifiedForms(vocabulary),
    sounds,
    language,
    elsewhere,
  });
}

function vocabularyOf(pages: readonly SearchPage[]): Set<string> {
  const text = pages.map((page) => [page.title, ...page.aliases, page.summary, page.body].join(''));
  return new Set(text.join('').match(/\p{Script=Han}/gu) ?? []);
}

function soundTable(characters: ReadonlySet<string>): Map<string, string> {
  return new Map([...characters].map((character) => [character, usualSound(character)]));
}

function oneStringFor(): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const same = known.get(key);
    if (same !== undefined) return same;
    known.set(key, key);
    return key;
  };
}

/** What the index says of the terms of its pages. */
interface Terms {
  /** The units that hold a key. */
  postings: ReadonlyMap<string, number[]>;
  /** How much each title and alias says. */
  substance: string;
}

/** The units of a large collection take more memory than its index: only here do they live. */
function termsIn(pages: readonly SearchPage[], making: UnitMaking): Terms {
  const units = pages.map((page) => unitsOf(page, making));
  keepTellingBodyTerms(units);
  return { postings: postingsOf(units), substance: substanceOf(units) };
}

function postingsOf(pages: readonly (readonly Unit[])[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  /** Rank of each unit: titles 0, aliases 1, the rest 2. */
  const ranks = pages.flatMap((units) => units.map((_, place) => rankOf(place, units.length)));
  pages.flat().forEach((keys, unit) => {
    for (const key of keys.keys()) {
      const list = postings.get(key);
      if (list) list.push(unit);
      else postings.set(key, [unit]);
    }
  });
  for (const [key, list] of postings) {
    for (const most of [1, 0]) {
      const current = postings.get(key) ?? list;
      if (current.length <= longestList) break;
      postings.set(
        key,
        current.filter((unit) => (ranks[unit] ?? 0) <= most),
      );
    }
  }
  return postings;
}

function rankOf(place: number, units: number): number {
  if (place === 0) return 0;
  return place < units - unitsAfterWordings.length ? 1 : 2;
}

/** What an index says of its language, and of what is not in it. */
interface IndexContext {
  simplified: ReadonlyMap<string, string>;
  sounds: ReadonlyMap<string, string>;
  language: Pick<IndexHead, 'readings' | 'english'>;
  elsewhere: readonly ElsewhereSubject[];
}

function filesOf(
  pages: readonly SearchPage[],
  { postings, substance }: Terms,
  { simplified, sounds, language, elsewhere }: IndexContext,
): IndexFiles {
  const total = [...postings.values()].reduce((sum, list) => sum + list.length, 0);
  const shardSize = Math.max(postingsPerShard, total / mostShards);
  const shards = Math.max(1, Math.ceil(total / shardSize));
  const spread = crowdedHeads(postings, shardSize);
  const parts = new Map<string, Shard | PageCard[] | ElsewhereCard[]>();
  for (let shard = 0; shard < shards; shard += 1) parts.set(`terms-${shard}.json`, {});
  for (const key of [...postings.keys()].sort()) {
    const shard = parts.get(`terms-${shardOf(key, { shards, spread })}.json`) as Shard;
    shard[key] = differences(postings.get(key) ?? []);
  }
  for (let first = 0; first < pages.length; first += pagesPerFile) {
    const cards = pages.slice(first, first + pagesPerFile).map(cardOf);
    parts.set(`pages-${first / pagesPerFile}.json`, cards);
  }
  if (elsewhere.length > 0)
    parts.set(
      'elsewhere.json',
      elsewhere.map(({ title, answer, to }) => ({ title, answer, ...(to && { to }) })),
    );
  const hash = createHash('sha256');
  for (const part of parts) hash.update(JSON.stringify(part));
  const release = hash.digest('hex').slice(0, 10);
  const topics = [...new Set(pages.map(({ topic }) => topic))];
  const head: IndexHead = {
    version: 2,
    release,
    shards,
    spread,
    pagesPerFile,
    numbers: differences(pages.map(({ number }) => number)),
    aliases: pages.map(({ aliases }) => digits[aliases.length]).join(''),
    guides: differences(pages.flatMap(({ kind }, place) => (kind === 'guide' ? [place] : []))),
    topics: pages.map(({ topic }) => topics.indexOf(topic)),
    substance,
    simplified: [...simplified].flat().join(''),
    ...(elsewhere.length > 0 && { elsewhere: elsewhere.map(({ words }) => [...words]) }),
    ...language,
    sounds: writeSounds(sounds),
  };
  const placed = [...parts].map(([name, part]) => [`${release}/${name}`, part] as const);
  return new Map<string, IndexHead | Shard | PageCard[] | ElsewhereCard[]>([
    ['index.json', head],
    ...placed,
  ]);
}

/** The weights of its terms as the ranking would count them. */
function substanceOf(units: readonly (readonly Unit[])[]): string {
  const pages = new Map<string, number>();
  for (const own of units) {
    for (const key of new Set(own.flatMap((unit) => [...unit.keys()]))) {
      pages.set(key, (pages.get(key) ?? 0) + 1);
    }
  }
  const weightOf = (key: string): number => {
    const kind = kindOfKey(key);
    if (kind === 'sound' || kind === 'initials') return 0;
    return defaultWeights.kinds[kind] * rarityIn(units.length, pages.get(key) ?? 0);
  };
  return units
    .flatMap((own) => own.slice(0, -unitsAfterWordings.length))
    .map((unit) => [...unit.keys()].reduce((sum, key) => sum + weightOf(key), 0))
    .map((size) => digits[classOfSize(size)])
    .join('');
}

/** Han characters with more postings behind them than a shard should hold. */
function crowdedHeads(postings: ReadonlyMap<string, number[]>, shardSize: number): string {
  const sizes = new Map<string, number>();
  for (const [key, list] of postings) {
    const head = headOf(key);
    sizes.set(head, (sizes.get(head) ?? 0) + list.length);
  }
  return [...sizes]
    .filter(([head, size]) => size > 2 * shardSize && /^\p{Script=Han}$/u.test(head))
    .map(([head]) => head)
    .sort()
    .join('');
}

const cardOf = ({ number, address, title, summary, topic }: SearchPage): PageCard => ({
  number,
  address,
  title,
  summary,
  topic,
});

function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** 重 is usually zhong, in 重复 it is chong. */
function unusualReadings(sounds: ReadonlyMap<string, string>): Record<string, string> {
  const readings = expressions
    .filter((expression) => /^\p{Script=Han}{2,}$/u.test(expression))
    .map((expression) => {
      const usual = Array.from(expression, (character) => sounds.get(character)).join(' ');
      const real = soundsInContext(expression).join(' ');
      return [expression, real, usual] as const;
    })
    .filter(([, real, usual]) => real !== usual);
  return Object.fromEntries(readings.map(([expression, real]) => [expression, real]));
}
