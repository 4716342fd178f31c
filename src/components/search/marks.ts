import { lastOf } from '../../floor/built-ins.ts';
import type { ConceptTable } from '../../search/concepts.ts';
import { longestQuery } from '../../search/text.ts';
import { questionCharacters } from '../../search/question-words.ts';
import type { Piece } from './search-parts.ts';

/** A place in a text that has something of what was asked. */
interface AskedPlace {
  /** What of the query stands there. */
  part: string;
  start: number;
}

/** Where a text has what a query asks for, letter for letter. */
export type FindAsked = (text: string) => AskedPlace[];

/**
 * Finds pairs of neighbouring characters of a query, its words in Latin letters, and a character
 * that stands in it alone; what only makes a question is nothing that was asked for.
 */
export function askedBy(query: string): FindAsked {
  const asked = askedText(query);
  const parts = new Set(partsOf(asked).map(({ part }) => part));
  const runs = asked.match(/\p{Script=Han}+/gu) ?? [];
  const alone = runs.filter((run) => Array.from(run).length === 1);
  return (text) => {
    const plain = lower(text);
    return [
      ...partsOf(plain).filter(({ part }) => parts.has(part)),
      ...Array.from(plain.matchAll(/\p{Script=Han}/gu), placeOf).filter(({ part }) =>
        alone.some((character) => character === part),
      ),
    ];
  };
}

/** Pairs and words of a text, in lower case. */
function partsOf(plain: string): AskedPlace[] {
  const question = questionCharacters(plain);
  const pairs = Array.from(plain.matchAll(/\p{Script=Han}(?=(\p{Script=Han}))/gu), (found) => ({
    part: found[0] + (found[1] ?? ''),
    start: found.index,
  }));
  return [
    ...pairs.filter(({ start }) => !(question[start] && question[start + 1])),
    ...Array.from(plain.matchAll(/[a-z0-9]+/g), placeOf),
  ];
}

const placeOf = ({ 0: part, index: start }: RegExpExecArray): AskedPlace => ({ part, start });

const askedText = (query: string): string => lower(query.slice(0, longestQuery).normalize('NFKC'));

/** In lower case, as long as before: what is found in it is looked up in the text itself. */
const lower = (text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
};

/** Cuts a text into what a query has and what it has not. */
export function markAsked(text: string, find: FindAsked): Piece[] {
  return piecesOf(text, marksOf(text, find));
}

function marksOf(text: string, find: FindAsked): boolean[] {
  const marks = Array.from({ length: text.length }, () => false);
  for (const { part, start } of find(text)) marks.fill(true, start, start + part.length);
  return marks;
}

/**
 * Cuts texts into what a query has and what it has not: what stands there letter for letter, and
 * expressions that mean the same as one in the query.
 */
export function markerOf(query: string, concepts: ConceptTable): (text: string) => Piece[] {
  const find = askedBy(query);
  const meant = new Set(concepts.in(askedText(query)).map(({ concept }) => concept));
  return (text) => {
    const marks = marksOf(text, find);
    for (const { concept, start, length } of concepts.in(lower(text))) {
      // Single characters would speckle the text.
      if (length > 1 && meant.has(concept)) marks.fill(true, start, start + length);
    }
    return piecesOf(text, marks);
  };
}

function piecesOf(text: string, marks: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  Array.from(text).reduce((at, character) => {
    const marked = marks[at] ?? false;
    const last = lastOf(pieces);
    if (last?.marked === marked) last.text += character;
    else pieces.push({ text: character, marked });
    return at + character.length;
  }, 0);
  return pieces;
}
