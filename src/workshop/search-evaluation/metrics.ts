/** A query with the pages that would serve who typed it. */
export interface JudgedQuery {
  query: string;
  /** Numbers, best first; empty when nothing here answers it. */
  ids: number[];
  /** What kind of typing it is: keyword, sentence, colloquial, … */
  kind: string;
}

/** What the search gave for a query. */
export interface Judged {
  judged: JudgedQuery;
  /** Numbers of the results, best first. */
  found: number[];
  /** How many of the first are shown as answers and not as guesses. */
  sure: number;
}

/** Figures for a set of queries that have answers; shares are 0–1. */
export interface Figures {
  queries: number;
  hit1: number;
  hit3: number;
  hit5: number;
  mrr10: number;
  empty: number;
  /** How often a page that serves is shown as an answer. */
  sure: number;
  /** How often only pages that do not serve are. */
  sureWrong: number;
}

export function figuresOf(all: readonly Judged[]): Figures {
  const ranks = all.map(({ judged, found }) => found.findIndex((id) => judged.ids.includes(id)));
  const share = (count: number): number => (all.length ? count / all.length : 0);
  const hits = (depth: number): number =>
    share(ranks.filter((place) => place >= 0 && place < depth).length);
  return {
    queries: all.length,
    hit1: hits(1),
    hit3: hits(3),
    hit5: hits(5),
    mrr10: share(
      ranks.reduce((sum, place) => sum + (place >= 0 && place < 10 ? 1 / (place + 1) : 0), 0),
    ),
    empty: share(all.filter(({ found }) => found.length === 0).length),
    sure: share(all.filter(isRight).length),
    sureWrong: share(all.filter((one) => one.sure > 0 && !isRight(one)).length),
  };
}

const isRight = ({ judged, found, sure }: Judged): boolean =>
  found.slice(0, sure).some((id) => judged.ids.includes(id));

/** For queries that nothing here answers: how often nothing, or only a guess, is shown. */
export function refusalsOf(all: readonly Judged[]): {
  queries: number;
  none: number;
  notSure: number;
} {
  const share = (count: number): number => (all.length ? count / all.length : 0);
  return {
    queries: all.length,
    none: share(all.filter(({ found }) => found.length === 0).length),
    notSure: share(all.filter(({ sure }) => sure === 0).length),
  };
}

/** Whether a query is set aside: never looked at while tuning. A third, by its own text. */
export function isSetAside({ query }: JudgedQuery): boolean {
  let hash = 2166136261;
  for (const character of query) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0) % 3 === 0;
}
