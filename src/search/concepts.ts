import { conceptTable } from './concept-table.ts';

/** Concept number by expression. */
const concepts = new Map<string, number>(
  conceptTable
    .trim()
    .split('\n')
    .flatMap((line, index) => line.split(' ').map((expression) => [expression, index] as const)),
);

/** Every expression of every concept. */
export const expressions: readonly string[] = conceptTable.trim().split(/[ \n]/);

const longest = Math.max(...[...concepts.keys()].map((expression) => expression.length));

/** A concept found in a text: its number, and how many characters its expression has. */
export interface FoundConcept {
  concept: number;
  start: number;
  length: number;
}

/**
 * Finds concepts in text without blanks, longest expression first, left to right. Expressions in
 * Latin letters are looked up as whole words by `conceptOfWord`.
 */
export function conceptsIn(text: string): FoundConcept[] {
  const found: FoundConcept[] = [];
  for (let start = 0; start < text.length;) {
    const length = longestAt(text, start);
    const concept = concepts.get(text.slice(start, start + length));
    if (concept !== undefined) found.push({ concept, start, length });
    start += Math.max(length, 1);
  }
  return found;
}

/** The concept of a word in Latin letters. */
export function conceptOfWord(word: string): number | undefined {
  return concepts.get(word);
}

function longestAt(text: string, start: number): number {
  for (let length = Math.min(longest, text.length - start); length > 0; length -= 1) {
    const expression = text.slice(start, start + length);
    if (concepts.has(expression) && !/^[a-z0-9]/.test(expression)) return length;
  }
  return 0;
}
