import type { Concept } from '../schema/concepts.ts';
import { WordList } from './word-list.ts';

/** A concept found in a text: its number, and how many characters its expression has. */
export interface FoundConcept {
  concept: number;
  start: number;
  length: number;
}

/** The concepts of a help centre, looked up longest expression first, at both ends of a search. */
export class ConceptTable {
  /** Every expression of every concept. */
  readonly expressions: readonly string[];
  /** For each expression its concept and those said along with it, by number. */
  readonly #concepts: ReadonlyMap<string, readonly number[]>;
  /** Those in Latin letters are looked up as whole words. */
  readonly #inText: WordList;

  /** @param concepts An expression stands in one of them; what `with` names stands in some. */
  constructor(concepts: readonly Concept[]) {
    const own = new Map(
      concepts.flatMap(({ words }, number) => words.map((word) => [word, number] as const)),
    );
    this.expressions = [...own.keys()];
    const withAlong = concepts.map(({ with: along = [] }, number) => [
      number,
      ...along.flatMap((word) => own.get(word) ?? []),
    ]);
    this.#concepts = new Map([...own].map(([word, number]) => [word, withAlong[number] ?? []]));
    this.#inText = new WordList(this.expressions.filter((word) => !/^[a-z0-9]/.test(word)));
  }

  /**
   * Finds concepts in text without blanks, longest expression first, left to right. Expressions in
   * Latin letters are looked up as whole words by `of`.
   */
  in(text: string): FoundConcept[] {
    const found: FoundConcept[] = [];
    for (let start = 0; start < text.length;) {
      const length = this.#inText.longestAt(text, start);
      for (const concept of this.of(text.slice(start, start + length))) {
        found.push({ concept, start, length });
      }
      start += Math.max(length, 1);
    }
    return found;
  }

  /** The concepts of an expression as a whole, its own first; none when it is no expression. */
  of(expression: string): readonly number[] {
    return this.#concepts.get(expression) ?? [];
  }
}

/** What an index of pages in English needs of them. */
export const inLatinLetters = (concepts: readonly Concept[]): Concept[] =>
  concepts
    .map(({ words }) => ({ words: words.filter((word) => /^[a-z0-9]/.test(word)) }))
    .filter(({ words }) => words.length > 1);

/**
 * Leaves the expressions of those out that no page of an index has, nor what is said along with
 * them: they find nothing there. The numbers of the others stay.
 *
 * @param table Of these concepts.
 */
export function thoseThatFind(
  concepts: readonly Concept[],
  table: ConceptTable,
  isThere: (concept: number) => boolean,
): Concept[] {
  const none: Concept = { words: [] };
  return concepts.map((concept) =>
    concept.words.some((word) => table.of(word).some(isThere)) ? concept : none,
  );
}
