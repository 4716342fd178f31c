import type { ConceptTable } from './concepts.ts';
import { cutSyllables, foldSyllable } from './pinyin.ts';
import { questionCharacters } from './question-words.ts';
import type { SoundConcepts } from './sound-concepts.ts';
import type { SoundOf } from './sounds.ts';
import type { Token } from './text.ts';

/** What is looked up in the index. The first character of a key tells its kind. */
export type TermKind =
  'character' | 'pair' | 'word' | 'code' | 'concept' | 'heard' | 'sound' | 'initials';

const kindsByMark: Record<string, TermKind> = {
  '=': 'word',
  '§': 'concept',
  '~': 'sound',
  '^': 'initials',
};

/** The kind of a key in the index; concepts that were only heard have the key of the concept. */
export function kindOfKey(key: string): TermKind {
  if (isCode(key)) return 'code';
  return kindsByMark[key.charAt(0)] ?? (Array.from(key).length === 1 ? 'character' : 'pair');
}

/** “E1027”, “3ds”: letters and digits in one word. */
const isCode = (key: string): boolean => /^=(?:[a-z]+\d|\d+[a-z])/.test(key);

export interface Term {
  key: string;
  kind: TermKind;
  /** Positions in the clause that the term covers: first, and one after the last. */
  start: number;
  end: number;
}

/** A clause made ready for both ends of the search. */
export interface ReadClause {
  terms: Term[];
  /** For each position, whether it belongs to a question word. */
  question: boolean[];
}

/** What clauses are indexed with. */
export interface IndexingMeans {
  soundOf: SoundOf;
  concepts: ConceptTable;
}

/** What clauses that somebody typed are read with. */
export interface ReadingMeans extends IndexingMeans {
  heard: SoundConcepts;
}

interface Means extends IndexingMeans {
  typed: boolean;
}

/** One position of a clause: a Han character, a syllable typed in letters, or a word. */
interface Item {
  han: string;
  word: string;
  sound: string | undefined;
}

/**
 * Reads a clause that a searcher typed: its terms, and what only makes it a question. Letters that
 * can be cut into syllables count as pinyin and as a word, and characters may stand for others
 * that sound alike.
 */
export function readClause(
  tokens: readonly Token[],
  { soundOf, concepts, heard }: ReadingMeans,
): ReadClause {
  const typed = { soundOf, concepts, typed: true };
  const items = tokens.flatMap((token) => itemsOf(token, typed));
  const terms = termsIn(items, typed);
  terms.push(...heardTerms(items, heard, terms), ...initialTerms(tokens));
  return { terms, question: questionCharacters(hanOf(items)) };
}

/**
 * The terms of a clause that is indexed: characters, pairs of neighbours, words, concepts, and
 * pairs of syllables.
 */
export function termsOf(tokens: readonly Token[], means: IndexingMeans): Term[] {
  const indexed = { ...means, typed: false };
  return termsIn(
    tokens.flatMap((token) => itemsOf(token, indexed)),
    indexed,
  );
}

function termsIn(items: readonly Item[], { typed, concepts }: Means): Term[] {
  const terms: Term[] = [];
  items.forEach((item, index) => addTermsAt(items, item, index, typed, terms));
  terms.push(...conceptTerms(items, concepts));
  return terms;
}

/** The characters of a clause; a blank for what is none. */
const hanOf = (items: readonly Item[]): string => items.map(({ han }) => han || ' ').join('');

function itemsOf({ kind, text }: Token, { soundOf, concepts, typed }: Means): Item[] {
  if (kind === 'han') {
    const sound = soundOf(text);
    return [{ han: text, word: '', sound: sound && foldSyllable(sound) }];
  }
  const syllables =
    typed && /^[a-z]+$/.test(text) && concepts.of(text).length === 0
      ? cutSyllables(text)
      : undefined;
  if (!syllables) return [{ han: '', word: text, sound: undefined }];
  return syllables.map((syllable) => ({ han: '', word: '', sound: foldSyllable(syllable) }));
}

function addTermsAt(
  items: readonly Item[],
  { han, word, sound }: Item,
  start: number,
  typed: boolean,
  terms: Term[],
): void {
  const next = items[start + 1];
  if (han) terms.push({ key: han, kind: 'character', start, end: start + 1 });
  if (han && next?.han) terms.push({ key: han + next.han, kind: 'pair', start, end: start + 2 });
  if (word) {
    const key = `=${word}`;
    terms.push({ key, kind: kindOfKey(key), start, end: start + 1 });
  }
  // By their sound characters are found as concepts; pairs of sounds serve typed pinyin.
  if (sound && next?.sound && !(typed && han && next.han)) {
    terms.push({ key: `~${sound} ${next.sound}`, kind: 'sound', start, end: start + 2 });
  }
}

function conceptTerms(items: readonly Item[], concepts: ConceptTable): Term[] {
  return [
    ...concepts.in(hanOf(items)).map(({ concept, start, length }) => ({
      concept,
      start,
      end: start + length,
    })),
    ...items.flatMap(({ word }, start) => {
      if (!word) return [];
      const next = items[start + 1]?.word ?? '';
      // “top up” is one expression in two words.
      const two = next ? concepts.of(word + next) : [];
      return two.length > 0
        ? two.map((concept) => ({ concept, start, end: start + 2 }))
        : concepts.of(word).map((concept) => ({ concept, start, end: start + 1 }));
    }),
  ].map(({ concept, start, end }) => ({
    key: `§${concept}`,
    kind: 'concept' as const,
    start,
    end,
  }));
}

/** Concepts by sound, where none was found by its characters. */
function heardTerms(items: readonly Item[], heard: SoundConcepts, found: readonly Term[]): Term[] {
  const known = found.filter(({ kind }) => kind === 'concept');
  const sounds = items.map(({ sound }, at) =>
    known.some(({ start, end }) => start <= at && at < end) ? undefined : sound,
  );
  return heard
    .find(sounds)
    .flatMap(({ concepts, start, end }) =>
      concepts.map((concept) => ({ key: `§${concept}`, kind: 'heard', start, end })),
    );
}

/** Letters that are no syllables may be the initials of some: “txsb” for 提现失败. */
function initialTerms(tokens: readonly Token[]): Term[] {
  const letters = tokens.map(({ text }) => text).join('');
  const isInitials = /^[a-hj-tw-z]{3,8}$/.test(letters) && !cutSyllables(letters);
  return isInitials ? initialRuns(letters) : [];
}

/** The terms for a run of initials; both ends use it. */
export function initialRuns(letters: string): Term[] {
  return Array.from({ length: Math.max(letters.length - 2, 0) }, (_, start) => ({
    key: `^${letters.slice(start, start + 3)}`,
    kind: 'initials' as const,
    start,
    end: start + 3,
  }));
}
