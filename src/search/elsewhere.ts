import type { ConceptTable } from './concepts.ts';
import { questionCharacters } from './question-words.ts';
import { clausesOf, hanOf, normalise, type Token } from './text.ts';

/** A subject that people ask for and this site has nothing about, as a result shows it. */
export interface ElsewhereCard {
  /** Empty where it is not that it is not here: who asks does not know what it is. */
  title: string;
  answer: string;
  /** The page that may be read instead. */
  to?: { number?: number; title: string; address: string };
}

/** The same with the wordings by which it is found. */
export interface ElsewhereSubject extends ElsewhereCard {
  words: readonly string[];
}

/**
 * What is said of a subject.
 *
 * @param text Says that it is not here, with `{title}` and `{answer}`.
 */
export const noticeOf = ({ title, answer }: ElsewhereCard, text: string): string =>
  title === '' ? answer : text.replace('{title}', () => title).replace('{answer}', () => answer);

/** The wordings of a subject as they are looked for in a query. */
export const readWords = (words: readonly string[]): string[] =>
  words.map((word) => tokenText(clausesOf(normalise(word, new Map())).flat()));

/** A query that is about a subject of which there is nothing here. */
export interface ElsewhereMatch {
  /** Its place in the index. */
  place: number;
  /** 0–1: the share of the telling words of the query that are a wording of the subject. */
  share: number;
}

/**
 * The subject whose wording is the largest part of a query; `undefined` when none is in it.
 *
 * @param subjects The wordings of each, as `readWords` makes them.
 * @param asking Of an English site: words that say nothing about which question is asked.
 */
export function findElsewhere(
  subjects: readonly (readonly string[])[],
  clauses: readonly (readonly Token[])[],
  asking?: ReadonlySet<string>,
): ElsewhereMatch | undefined {
  const read = clauses.map((tokens) => ({ tokens, telling: tellingTokens(tokens, asking) }));
  const all = read.reduce((sum, { telling }) => sum + count(telling), 0);
  let best: ElsewhereMatch | undefined;
  subjects.forEach((words, place) => {
    const covered = read.reduce((sum, clause) => sum + largestIn(clause, words), 0);
    const share = covered / Math.max(all, covered, 1);
    if (share > (best?.share ?? 0)) best = { place, share };
  });
  return best;
}

/** Expressions of being cheated and robbed. */
const harmful = ['被骗', '被盗', '盗刷'];

/** The concepts of those, by number. */
export const harmfulIn = (concepts: ConceptTable): ReadonlySet<number> =>
  new Set(harmful.flatMap((word) => concepts.of(word).slice(0, 1)));

/**
 * Whether a query tells of a loss: then nobody is told that there is nothing here, whatever it was
 * that they lost.
 *
 * @param keys Of the terms of the query.
 */
export function tellsOfHarm(keys: readonly string[], concepts: ConceptTable): boolean {
  const harm = harmfulIn(concepts);
  return keys.some((key) => key.startsWith('§') && harm.has(Number(key.slice(1))));
}

/** How many telling tokens of a clause its longest wording has. */
function largestIn(
  { tokens, telling }: { tokens: readonly Token[]; telling: readonly boolean[] },
  words: readonly string[],
): number {
  const text = tokenText(tokens);
  return Math.max(
    0,
    ...words.map((word) => {
      const start = ` ${text} `.indexOf(` ${word} `);
      if (start < 0) return 0;
      const first = text.slice(0, start).split(' ').length - 1;
      const length = word.split(' ').length;
      return count(telling.slice(first, first + length));
    }),
  );
}

/** For each token of a clause, whether it says what the clause is about. */
function tellingTokens(tokens: readonly Token[], asking?: ReadonlySet<string>): boolean[] {
  if (asking) return tokens.map(({ text }) => !asking.has(text));
  const han = hanOf(tokens);
  const marks = questionCharacters(han.join(''));
  let at = 0;
  return han.map((text) => !marks[(at += text.length) - text.length]);
}

/** Tokens with a blank between them, so that a word of Latin letters is found as a whole. */
const tokenText = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

const count = (marks: readonly boolean[]): number => marks.filter(Boolean).length;
