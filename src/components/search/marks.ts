import type { ConceptTable } from '../../search/concepts.ts';
import { longestQuery } from '../../search/text.ts';
import { questionCharacters } from '../../search/question-words.ts';
import type { Piece } from './search-parts.ts';

/**
 * Cuts texts into what a query has and what it has not: pairs of neighbouring characters, words in
 * Latin letters, and expressions that mean the same as one in the query.
 */
export function markerOf(query: string, concepts: ConceptTable): (text: string) => Piece[] {
  const asked = query.slice(0, longestQuery).normalize('NFKC').toLowerCase();
  const pairs = new Set(Array.from({ length: asked.length }, (_, at) => asked.slice(at, at + 2)));
  const words = new Set(asked.match(/[a-z0-9]+/g));
  const meant = new Set(concepts.in(asked).map(({ concept }) => concept));
  return (text) => {
    const plain = text.toLowerCase();
    const question = questionCharacters(plain);
    const marks = Array.from({ length: plain.length }, () => false);
    for (let start = 0; start + 1 < plain.length; start += 1) {
      const pair = plain.slice(start, start + 2);
      const telling = !(question[start] && question[start + 1]);
      if (telling && /^\p{Script=Han}{2}$/u.test(pair) && pairs.has(pair)) {
        marks.fill(true, start, start + 2);
      }
    }
    for (const { 0: word, index } of plain.matchAll(/[a-z0-9]+/g)) {
      if (words.has(word)) marks.fill(true, index, index + word.length);
    }
    for (const { concept, start, length } of concepts.in(plain)) {
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
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += character;
    else pieces.push({ text: character, marked });
    return at + character.length;
  }, 0);
  return pieces;
}
