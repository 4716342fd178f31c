import type { Candidate } from './ranking.ts';
import type { RankingWeights } from './weights.ts';

/** A page that was found, and whether it is shown as an answer or as a guess. */
export interface Judgement {
  page: number;
  sure: boolean;
}

/** How far a page is ahead of the next one: 0.5 with 1.5 times its score; all where there is none. */
const leadOver = (score: number, next: Candidate | undefined): number =>
  next ? score / next.score - 1 : Infinity;

/**
 * Decides which pages are answers: those that cover the query, or much of it and are well ahead of
 * what comes next, as far as no guess stands before them. So nothing is sure because of what is
 * sure below it, and the order stays that of the ranking: a page that covers the query better than
 * one that ranks higher mostly has its words somewhere and is about something else.
 *
 * @param candidates Best first.
 * @param isElsewhere Whether the query is about something of which there is nothing here.
 * @param weights What an answer has at least.
 */
export function judge(
  candidates: readonly Candidate[],
  isElsewhere: boolean,
  { sure, shown: least }: Pick<RankingWeights, 'sure' | 'shown'>,
): Judgement[] {
  const shown = candidates.filter(({ coverage }) => coverage >= least);
  const firstGuess = shown.findIndex(
    ({ score, coverage }, place) =>
      isElsewhere ||
      coverage + sure.lead * Math.min(leadOver(score, shown[place + 1]), sure.leadMost) <
        sure.coverage ||
      score < sure.share * (shown[0]?.score ?? 0),
  );
  return shown.map(({ page }, place) => ({ page, sure: firstGuess < 0 || place < firstGuess }));
}
