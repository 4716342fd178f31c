import { createHash } from 'node:crypto';
import { simplifiedForms, usualSound } from './character-tables.ts';
import { commonCharacters } from './common-characters.ts';
import { writeConcepts } from './concept-text.ts';
import { ConceptTable, inLatinLetters, thoseThatFind } from './concepts.ts';
import { harmfulIn, type ElsewhereCard, type ElsewhereSubject } from './elsewhere.ts';
import { englishAsking } from './english-asking.ts';
import {
  digits,
  shardOf,
  unitsAfterWordings,
  type IndexHead,
  type Shard,
  type WrittenCard,
} from './index-format.ts';
import { indexTerms, type IndexTerms } from './index-terms.ts';
import { KnownUnits, type UnitStore } from './known-units.ts';
import { writeAscending, writeNumbers } from './number-text.ts';
import { defaultWeights, type RankingWeights } from './weights.ts';
import type { IndexOptions, SearchPage } from './search-page.ts';
import { readSounds, writeSounds, type SoundOf } from './sounds.ts';
import { packTerms } from './term-packs.ts';
import type { TermPack } from './term-places.ts';
import { unusualReadings } from './unusual-readings.ts';

/** What a file holds, to be written as JSON. */
type IndexFile = IndexHead | TermPack | Shard | WrittenCard[] | ElsewhereCard[] | string;
/** An index as files, by name. */
export type IndexFiles = Map<string, IndexFile>;

/** Postings in one shard: well under a kilobyte of compressed JSON. */
const postingsPerShard = 150;
/** Hosts limit how many files a site may have; beyond this shards grow. */
const mostShards = 12_000;
/** The same of files with what is shown of pages; up to so many pages each has its own. */
const mostCardFiles = 5000;
/** What is shown of so few pages is one file, which comes beside what tells which to show. */
const fewCards = 128;

/**
 * Builds the index of a collection.
 *
 * @param store Keeps for the next build what pages were read as.
 */
export function buildIndex(
  pages: readonly SearchPage[],
  { tag = 'zh-CN', elsewhere = [], concepts = [] }: IndexOptions = {},
  { kinds }: Pick<RankingWeights, 'kinds'> = defaultWeights,
  store?: UnitStore,
): IndexFiles {
  const english = tag === 'en';
  const known = english ? inLatinLetters(concepts) : concepts;
  const table = new ConceptTable(known);
  const sorted = pages
    .toSorted((a, b) => a.number - b.number)
    .map((page) => {
      // Readers count the units of a page by these.
      const { aliases } = page.foundBy ?? page;
      return { ...page, aliases: aliases.slice(0, digits.length - 1) };
    });
  const found = sorted.map(({ foundBy, ...page }) => ({
    ...page,
    ...foundBy,
    aliases: page.aliases,
  }));
  const vocabulary = vocabularyOf(found);
  const sounds = soundTable(new Set(english ? [] : [...vocabulary, ...commonCharacters()]));
  const soundOf: SoundOf = (character) => sounds.get(character);
  const units = new KnownUnits({ soundOf, concepts: table, english }, known, store);
  const terms = indexTerms(found, units, kinds);
  const harm = harmfulIn(table);
  const finding = thoseThatFind(
    known,
    table,
    (number) => terms.postings.has(`§${number}`) || harm.has(number),
  );
  const language = english
    ? { readings: {}, english: englishAsking.trim().replaceAll('\n', ' ') }
    : {
        readings: unusualReadings(
          finding.flatMap(({ words }) => words),
          soundOf,
        ),
      };
  return filesOf(sorted, terms, {
    simplified: simplifiedForms(vocabulary),
    sounds,
    language: { ...language, concepts: writeConcepts(finding) },
    elsewhere,
  });
}

function vocabularyOf(pages: readonly SearchPage[]): Set<string> {
  // Millions of characters, and some thousand different ones.
  const characters = new Set<string>();
  for (const { title, aliases, summary, body } of pages)
    for (const text of [title, ...aliases, summary, body])
      for (const character of text) characters.add(character);
  // As units have them: what a page is read as must not hang on the pages beside it.
  const read = [...characters].join('').normalize('NFKC');
  return new Set(read.match(/\p{Script=Han}/gu) ?? []);
}

function soundTable(characters: ReadonlySet<string>): Map<string, string> {
  return new Map([...characters].map((character) => [character, usualSound(character)]));
}

/** What an index says of its language, and of what is not in it. */
interface IndexContext {
  simplified: ReadonlyMap<string, string>;
  sounds: ReadonlyMap<string, string>;
  language: Pick<IndexHead, 'readings' | 'concepts' | 'english'>;
  elsewhere: readonly ElsewhereSubject[];
}

function filesOf(
  pages: readonly SearchPage[],
  { postings, substance }: IndexTerms,
  { simplified, sounds, language, elsewhere }: IndexContext,
): IndexFiles {
  const writtenSounds = writeSounds(sounds);
  const {
    places,
    head: terms,
    packs,
    others,
  } = packTerms({
    postings,
    known: [...readSounds(writtenSounds).keys()],
    ...wordingsOf(pages),
  });
  const parts: IndexFiles = new Map();
  packs.forEach((pack, number) => parts.set(`terms-${number}.json`, pack));
  const shards = shardsOf(postings, others);
  shards.forEach((shard, number) => parts.set(`others-${number}.json`, shard));
  const pagesPerFile =
    pages.length > fewCards ? Math.ceil(pages.length / mostCardFiles) : Math.max(1, pages.length);
  for (let first = 0; first < pages.length; first += pagesPerFile) {
    const cards = pages.slice(first, first + pagesPerFile).map(cardOf);
    parts.set(`pages-${first / pagesPerFile}.json`, cards);
  }
  if (elsewhere.length > 0)
    parts.set(
      'elsewhere.json',
      elsewhere.map(({ title, answer, to }) => ({ title, answer, ...(to && { to }) })),
    );
  const heard = [...simplified].filter(([traditional]) => sounds.has(traditional));
  const unheard = [...simplified].filter(([traditional]) => !sounds.has(traditional));
  parts.set('simplified.json', unheard.flat().join(''));
  const hash = createHash('sha256');
  for (const part of parts) hash.update(JSON.stringify(part));
  const release = hash.digest('hex').slice(0, 10);
  const topics = [...new Set(pages.map(({ topic }) => topic))];
  const head: IndexHead = {
    version: 5,
    release,
    terms,
    places,
    shards: shards.length,
    pagesPerFile,
    numbers: writeAscending(pages.map(({ number }) => number)),
    aliases: pages.map(({ aliases }) => digits[aliases.length]).join(''),
    guides: writeAscending(pages.flatMap(({ kind }, place) => (kind === 'guide' ? [place] : []))),
    topics: writeNumbers(pages.map(({ topic }) => topics.indexOf(topic))),
    substance,
    simplified: heard.flat().join(''),
    ...(elsewhere.length > 0 && { elsewhere: elsewhere.map(({ words }) => [...words]) }),
    ...language,
    sounds: writtenSounds,
  };
  const placed = [...parts].map(([name, part]) => [`${release}/${name}`, part] as const);
  return new Map<string, IndexFile>([['index.json', head], ...placed]);
}

/** Which units are titles and aliases, and how many there are in all. */
function wordingsOf(pages: readonly SearchPage[]): {
  isWording: (unit: number) => boolean;
  units: number;
} {
  const wordings = pages.flatMap(({ aliases }) => [
    true,
    ...aliases.map(() => true),
    ...unitsAfterWordings.map(() => false),
  ]);
  return { isWording: (unit) => wordings[unit] ?? false, units: wordings.length };
}

/** All other keys, in the shards where readers look for them. */
function shardsOf(postings: ReadonlyMap<string, number[]>, keys: readonly string[]): Shard[] {
  const total = keys.reduce((sum, key) => sum + (postings.get(key)?.length ?? 0), 0);
  const count = Math.max(1, Math.ceil(total / Math.max(postingsPerShard, total / mostShards)));
  const shards = Array.from({ length: count }, (): Shard => ({}));
  for (const key of keys) {
    const shard = shards[shardOf(key, count)];
    if (shard) shard[key] = writeAscending(postings.get(key) ?? []);
  }
  return shards;
}

const cardOf = ({ address, title, summary, topic }: SearchPage): WrittenCard => [
  address,
  title,
  summary,
  topic,
];
