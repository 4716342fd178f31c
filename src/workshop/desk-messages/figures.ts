import { lastOf } from '../../floor/built-ins.ts';
import type { JudgedSuggestions } from './judged-suggestions.ts';

/** What suggestions for some messages come to. */
export type Figures = Record<string, number | string>;

/** @param group The suggestions for some messages. */
export function figuresOf(group: readonly JudgedSuggestions[]): Figures {
  const problems = group.flatMap(({ judged }) => judged.problems).length;
  const missed = group.flatMap((one) => one.missed).length;
  const parts = group.map((one) => one.parts.length);
  const tooMany = group.map((one) => one.parts.length - one.judged.problems.length);
  const keys = group.flatMap((one) => one.keys ?? []);
  const within = group.filter(
    (one) => one.keys !== undefined && one.keys <= 3 + one.judged.problems.length,
  );
  return {
    messages: group.length,
    problems,
    right: problems - missed,
    'right, %': Math.round((100 * (problems - missed)) / Math.max(1, problems)),
    'in their part': group.reduce((sum, one) => sum + one.inPlace, 0),
    'parts, median / most': medianAndMost(parts),
    'parts beyond the problems, median / most': medianAndMost(tooMany),
    'keys, median / most': medianAndMost(keys),
    'at most 3 keys + one a problem': within.length,
  };
}

function medianAndMost(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  return median === undefined ? '–' : `${median} / ${lastOf(sorted)}`;
}
