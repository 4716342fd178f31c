import type { AnswerSearch } from '../search/answer-search.ts';
import type { Confidence, FoundNumber } from '../search/search-outcome.ts';
import { toldClause } from '../search/telling.ts';
import { clausesOf, normalise } from '../search/text.ts';
import type { Segment } from './message-segments.ts';

/** What the search says of some neighbouring segments by themselves. */
export interface Evidence {
  /** Place of the first segment. */
  from: number;
  /** One after the last. */
  to: number;
  found: FoundNumber[];
  votes: Votes;
}

/** By number of a page: how much speaks for it. */
export type Votes = ReadonlyMap<number, number>;

/** So much of a message is searched: a search takes a millisecond or two. */
const mostSearched = 34;
/** As far down as answers may be right. */
const deepest = 10;
/** What a place counts: the second 0.6 of the first, the fourth a third. */
const halving = 1.5;
/** Two sentences say more than one, which may be only half of something. */
const pairCounts = 1.3;
const counts: Readonly<Record<Confidence, number>> = { number: 3, strong: 1.5, weak: 1 };
/** What says little of what is known here has so much weight, what says so much of it all. */
const told = { least: 0.5, enough: 4 };
/** So short greetings and names are, which say nothing of it. */
const shortTalk = 15;

/**
 * Searches the segments of a message, each by itself and with the next one where that is not
 * something else; of long messages only what tells most.
 */
export async function evidenceOf(
  message: string,
  segments: readonly Segment[],
  search: Pick<AnswerSearch, 'numbers' | 'concepts'>,
): Promise<Evidence[]> {
  const said = new Set<string>();
  const weights = segments.map(({ start, end }) => {
    const text = message.slice(start, end).trim();
    const isNew = !said.has(text);
    said.add(text);
    // What is said in the same words once more, as in a mail that is quoted, tells nothing more.
    return isNew ? weightOf(text, search) : 0;
  });
  const pieces = segments.flatMap((_, from) => {
    const weight = weights[from] ?? 0;
    const next = segments[from + 1];
    const alone = { from, to: from + 1, weight };
    if (!next || next.begins) return [alone];
    return [
      alone,
      { from, to: from + 2, weight: pairCounts * Math.max(weight, weights[from + 1] ?? 0) },
    ];
  });
  const searched = pieces
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostSearched);
  return Promise.all(
    searched.map(async ({ from, to, weight }) => {
      const text = message.slice(segments[from]?.start, segments[to - 1]?.end);
      const { found } = await search.numbers(text, deepest);
      return { from, to, found, votes: votesOf(found, weight) };
    }),
  );
}

/**
 * What speaks for each page in each of so many segments: what was found for two of them together
 * counts half for each, so that no way to cut them loses any.
 */
export function votesBySegment(count: number, evidence: readonly Evidence[]): Votes[] {
  return Array.from({ length: count }, (_, place) => {
    const votes = new Map<number, number>();
    for (const one of evidence) {
      if (one.from <= place && place < one.to) addVotes(votes, one.votes, 1 / (one.to - one.from));
    }
    return votes;
  });
}

export function addVotes(sum: Map<number, number>, votes: Votes, share = 1): void {
  for (const [number, vote] of votes) sum.set(number, (sum.get(number) ?? 0) + share * vote);
}

/**
 * What each page gets of a list: by its place there, so that lists of different searches can be
 * added up (reciprocal rank fusion: Cormack, Clarke, Büttcher, SIGIR 2009).
 */
export function votesOf(found: readonly FoundNumber[], weight: number): Map<number, number> {
  return new Map(
    found.map(({ number, confidence }, place) => {
      return [number, (weight * counts[confidence] * halving) / (halving + place)];
    }),
  );
}

/** How much of what a text says is known here. */
function weightOf(text: string, { concepts }: Pick<AnswerSearch, 'concepts'>): number {
  const clauses = clausesOf(normalise(text, new Map()));
  const value = clauses.reduce(
    (sum, clause) => sum + toldClause(clause, { concepts, asking: undefined }).value,
    0,
  );
  if (value === 0 && text.trim().length < shortTalk) return 0;
  return Math.min(1, told.least + value / told.enough);
}
