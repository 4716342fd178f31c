import type { ConceptTable } from './concepts.ts';
import { termsOf, type ReadClause, type Term } from './terms.ts';
import type { Token } from './text.ts';

// English is read as words: no characters, no pairs of them, no sounds.

/** The terms of a clause in English; the forms of a word count as one. */
export const englishTerms = (tokens: readonly Token[], concepts: ConceptTable): Term[] =>
  termsOf(
    tokens.map(({ kind, text }) => ({ kind, text: singular(text) })),
    { concepts, soundOf: () => undefined },
  ).map((term) => (term.kind === 'word' ? { ...term, key: stem(term.key) } : term));

/**
 * Reads a clause that a searcher typed in English.
 *
 * @param asking Words that stand in questions and say nothing about which.
 */
export const readEnglish = (
  tokens: readonly Token[],
  asking: ReadonlySet<string>,
  concepts: ConceptTable,
): ReadClause => ({
  terms: englishTerms(tokens, concepts),
  question: tokens.map(({ text }) => asking.has(text)),
});

/** Harman, “How effective is suffixing?” (1991): the s-stemmer, which does little harm. */
function singular(word: string): string {
  if (/(?:^|[^ea])ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:[^aeo]e|[^use])s$/.test(word) ? word.slice(0, -1) : word;
}

/** One form for “charge”, “charged” and “charging”, and for “stop”, “stopped” and “stopping”. */
const stem = (word: string): string =>
  word
    .replace(/^(.*[aeiouy].+)(?:ed|ing)$/, '$1')
    .replace(/([^aeiouls])\1$/, '$1')
    .replace(/(..)e$/, '$1');
