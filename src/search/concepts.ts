import { moneyConcepts } from './money-concepts.ts';
import { peopleConcepts } from './people-concepts.ts';
import { WordList } from './word-list.ts';

const lines = [moneyConcepts, peopleConcepts]
  .flatMap((table) => table.trim().split('\n'))
  .map((line) => line.split(' > ').map((part) => part.split(' ')));

/** Every expression of every concept. */
export const expressions: readonly string[] = lines.flatMap(([own = []]) => own);

/** Concept number by expression. */
const concepts = new Map<string, number>(
  lines.flatMap(([own = []], index) => own.map((expression) => [expression, index] as const)),
);

/** For each concept itself, and what is said along with it. */
const withImplied: readonly (readonly number[])[] = lines.map(([, implied = []], index) => [
  index,
  ...implied.map((expression) => conceptNamed(expression)),
]);

/** Those in Latin letters are looked up as whole words. */
const inText = new WordList(expressions.filter((expression) => !/^[a-z0-9]/.test(expression)));

/** A concept found in a text: its number, and how many characters its expression has. */
export interface FoundConcept {
  concept: number;
  start: number;
  length: number;
}

/**
 * Finds concepts in text without blanks, longest expression first, left to right. Expressions in
 * Latin letters are looked up as whole words by `conceptsOf`.
 */
export function conceptsIn(text: string): FoundConcept[] {
  const found: FoundConcept[] = [];
  for (let start = 0; start < text.length;) {
    const length = inText.longestAt(text, start);
    for (const concept of conceptsOf(text.slice(start, start + length))) {
      found.push({ concept, start, length });
    }
    start += Math.max(length, 1);
  }
  return found;
}

/** The concepts of an expression as a whole, its own first; none when it is no expression. */
export function conceptsOf(expression: string): readonly number[] {
  const concept = concepts.get(expression);
  return concept === undefined ? [] : (withImplied[concept] ?? []);
}

function conceptNamed(expression: string): number {
  const concept = concepts.get(expression);
  if (concept === undefined) throw new Error(`No concept has the expression “${expression}”.`);
  return concept;
}
