import { arrivalsOf, targetsOf, wayTo } from '../../model/triage/arrivals.ts';
import type { WrittenTriage } from '../../schema/triage.ts';

/** What a tree comes to. */
export interface TriageSummary {
  questions: number;
  outcomes: number;
  /** Pages and places that options lead to. */
  pages: number;
  /** Ids on one of the longest ways. */
  deepest: string[];
  /** Taps to an end, of all ways through the tree; the middle one. */
  medianTaps: number;
  /** How many ways there are. */
  ways: number;
  unreached: string[];
}

/** @param triage One whose ways all end. */
export function summaryOf(triage: WrittenTriage): TriageSummary {
  const { questions, outcomes } = triage;
  const asked = new Set(questions.map(({ id }) => id));
  const arrivals = arrivalsOf(triage);
  const reached = new Set(arrivals.map(({ id }) => id));
  const ends = [...reached].filter((id) => !asked.has(id));
  const last = arrivals
    .filter(({ id }) => !asked.has(id))
    .toSorted((a, b) => b.answers - a.answers)[0];
  const lengths = waysByLength(triage);
  return {
    questions: questions.length,
    outcomes: outcomes.length,
    pages: ends.filter((id) => !outcomes.some((outcome) => outcome.id === id)).length,
    deepest: last ? wayTo(last) : [],
    medianTaps: medianOf(lengths),
    ways: [...lengths.values()].reduce((sum, count) => sum + count, 0),
    unreached: [...questions, ...outcomes].map(({ id }) => id).filter((id) => !reached.has(id)),
  };
}

/** How many ways there are from the first question to an end, by their number of taps. */
function waysByLength({ questions }: WrittenTriage): Map<number, number> {
  const known = new Map<string, Map<number, number>>();
  const from = (id: string): Map<number, number> => {
    const question = questions.find((one) => one.id === id);
    if (!question) return new Map([[0, 1]]);
    const before = known.get(id);
    if (before) return before;
    const ways = new Map<number, number>();
    for (const target of targetsOf(question))
      for (const [taps, count] of from(target))
        ways.set(taps + 1, (ways.get(taps + 1) ?? 0) + count);
    known.set(id, ways);
    return ways;
  };
  const [first] = questions;
  return first ? from(first.id) : new Map();
}

function medianOf(lengths: ReadonlyMap<number, number>): number {
  const sorted = [...lengths].toSorted(([a], [b]) => a - b);
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  let seen = 0;
  return sorted.find(([, count]) => (seen += count) >= all / 2)?.[0] ?? 0;
}
