import { lastOf } from '../floor/built-ins.ts';
/** A sentence of a message with the pages that answer it, best first. */
export interface AnsweredSentence<Answer extends { page: number }> {
  /** Where in the message it stands. */
  start: number;
  end: number;
  answers: readonly Answer[];
}

/** More questions than anybody asks at once. */
const mostParts = 5;
/** Of each part; who has several questions wants the answer to each. */
const mostAnswers = 3;

/**
 * Puts sentences of a message together to its parts: those that follow one another and have the
 * same first page are one, and each page stands in one part only.
 */
export function partsOf<Answer extends { page: number }>(
  sentences: readonly AnsweredSentence<Answer>[],
): AnsweredSentence<Answer>[] {
  const parts: AnsweredSentence<Answer>[] = [];
  for (const sentence of sentences) {
    const first = sentence.answers[0]?.page;
    if (first === undefined) continue;
    const last = lastOf(parts);
    if (last?.answers[0]?.page === first) last.end = sentence.end;
    else if (!parts.some(({ answers }) => answers[0]?.page === first)) parts.push({ ...sentence });
  }
  const shown = parts.slice(0, mostParts);
  const taken = new Set(shown.map(({ answers }) => answers[0]?.page));
  return shown.map(({ start, end, answers: [first, ...others] }) => {
    const free = others.filter(({ page }) => !taken.has(page)).slice(0, mostAnswers - 1);
    for (const { page } of free) taken.add(page);
    return { start, end, answers: first ? [first, ...free] : [] };
  });
}
