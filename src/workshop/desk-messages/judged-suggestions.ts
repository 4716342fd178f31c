import { mostKeys } from '../../components/desk/choosing-keys.ts';
import { foundListing } from '../../components/desk/desk-groups.ts';
import type { Suggestions } from '../../desk/suggestions.ts';
import type { JudgedMessage, JudgedProblem } from './judged-messages.ts';

/** What the desk shows for a message, held against what is right. */
export interface JudgedSuggestions {
  judged: JudgedMessage;
  /** What the list shows of each part. */
  parts: ShownPart[];
  /** Problems without a right answer in any part. */
  missed: JudgedProblem[];
  /** Problems with a right answer in a part that holds some of their words. */
  inPlace: number;
  /** From the paste to a copied reply with a right answer to each problem; `undefined` with misses. */
  keys: number | undefined;
}

interface ShownPart {
  part: string;
  numbers: number[];
}

/** So many of a part are looked at. */
const looked = 3;
/** The paste, and Enter, which copies. */
const pasteAndCopy = 2;

/** Holds what is suggested for a message against what is right for it. */
export function judgedSuggestions(
  judged: JudgedMessage,
  suggestions: Suggestions,
): JudgedSuggestions {
  const shown = suggestions.parts.map(({ part, start, end, answers }) => {
    return { part, start, end, numbers: answers.slice(0, looked).map(({ number }) => number) };
  });
  const isRight = ({ answers }: JudgedProblem, { numbers }: ShownPart): boolean =>
    numbers.some((number) => answers.includes(number));
  const missed = judged.problems.filter((problem) => !shown.some((part) => isRight(problem, part)));
  const inPlace = judged.problems.filter((problem) => {
    const from = judged.message.indexOf(problem.says);
    const to = from + problem.says.length;
    return shown.some((part) => part.start < to && part.end > from && isRight(problem, part));
  });
  return {
    judged,
    parts: shown,
    missed,
    inPlace: inPlace.length,
    keys: missed.length > 0 ? undefined : keysFor(judged.problems, suggestions),
  };
}

/**
 * A key for each right answer, the cheapest of each problem, one for two problems that share it.
 * What has no key costs the arrows that lead to it and a blank.
 */
function keysFor(problems: readonly JudgedProblem[], suggestions: Suggestions): number {
  const listed = listedFor(suggestions);
  const costOf = (number: number): number => {
    const place = listed.indexOf(number);
    if (place < 0) return Infinity;
    return place < mostKeys ? 1 : place + 1;
  };
  const chosen = problems.map(({ answers }) =>
    answers.reduce((best, number) => (costOf(number) < costOf(best) ? number : best)),
  );
  return [...new Set(chosen)].reduce((sum, number) => sum + costOf(number), pasteAndCopy);
}

/** The list of the desk from its top. */
function listedFor({ parts, elsewhere }: Suggestions): number[] {
  const found = parts.map(({ part, answers }) => ({
    part,
    entries: answers.map(({ number, confidence }) => {
      return { entry: { number, title: '', topic: -1, topicTitle: '' }, confidence };
    }),
  }));
  const { groups } = foundListing({ parts: found, elsewhere }, () => true, noTexts);
  return groups.flatMap(({ entries }) => entries.map(({ number }) => number));
}

const noTexts = { weak: '', unsure: '', none: '', count: '', elsewhere: '', part: '', parts: '' };
