import type { Candidate } from './ranking.ts';

/** A page that was found, and whether it is shown as an answer or as a guess. */
export interface Judgement {
  page: number;
  sure: boolean;
}

/** An answer covers so much of the query, and scores so much of what the first page scores. */
const sureFrom = { coverage: 0.61, share: 0.5 };
/** What covers less is not shown at all. */
const shownFrom = 0.15;

/**
 * Decides which pages are answers: those that are it by themselves, as far as no guess stands
 * before them. So nothing is sure because of its neighbours, and the order stays that of the
 * ranking: a page that covers the query better than one that ranks higher mostly has its words
 * somewhere and is about something else.
 *
 * @param candidates Best first.
 * @param isElsewhere Whether the query is about something of which there is nothing here.
 */
export function judge(candidates: readonly Candidate[], isElsewhere: boolean): Judgement[] {
  const shown = candidates.filter(({ coverage }) => coverage >= shownFrom);
  const firstGuess = shown.findIndex(
    ({ score, coverage }) =>
      isElsewhere ||
      coverage < sureFrom.coverage ||
      score < sureFrom.share * (shown[0]?.score ?? 0),
  );
  return shown.map(({ page }, place) => ({ page, sure: firstGuess < 0 || place < firstGuess }));
}
