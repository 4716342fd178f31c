import { oldEntries, type Reminder } from '../../checks/old-entries.ts';
import { overNotices } from '../../checks/over-notices.ts';
import type { HelpCentre } from '../../model/help-centre.ts';
import type { Page } from '../../model/page.ts';
import { isOverdue } from '../../model/review-dates.ts';
import type { AnswerSearch } from '../../search/answer-search.ts';
import type { ContentSource } from '../../source/content-source.ts';

/** A fact that pages refer to and that says nothing, or that nobody vouches for. */
export interface WeakFact {
  id: string;
  label: string;
  lacks: 'value' | 'checked';
  /** Pages that show it. */
  pages: readonly Page[];
}

/** A query that no page answers for sure. */
export interface MissedQuery {
  query: string;
  /** How often it is in the list. */
  count: number;
  /** What comes nearest, where anything does. */
  nearest: Page | undefined;
}

/** What is to be looked at again in a help centre. */
export interface Review {
  /** Pages whose day is over, the one longest overdue first. */
  due: readonly Page[];
  /** Those whose day comes next. */
  next: readonly Page[];
  facts: readonly WeakFact[];
  /** Entries of the settings that are old, or over. */
  entries: readonly Reminder[];
  missed: readonly MissedQuery[];
}

/** How many pages are told of before their day. */
const mostNext = 5;

/** @param today `YYYY-MM-DD`. */
export function reviewOf(
  centre: HelpCentre,
  content: ContentSource,
  today: string,
): Omit<Review, 'missed'> {
  const pages = [...centre.answers, ...centre.guides].toSorted(
    (a, b) => compare(a.due, b.due) || a.number - b.number,
  );
  const due = pages.filter((page) => isOverdue(page.due, today));
  const now = new Date(`${today}T00:00:00Z`);
  return {
    due,
    next: pages.slice(due.length, due.length + mostNext),
    facts: weakFacts(centre),
    entries: [...oldEntries(content, now), ...overNotices(content, now.getTime())],
  };
}

function weakFacts({ site, answers }: HelpCentre): WeakFact[] {
  return Object.entries(site.facts).flatMap(([id, { label, value, checked }]) => {
    const pages = answers.filter((page) => page.facts.includes(id));
    const lacks = value === undefined ? 'value' : checked === undefined ? 'checked' : undefined;
    return lacks && pages.length > 0 ? [{ id, label, lacks, pages } as const] : [];
  });
}

/**
 * Which of the queries have no answer that is sure; what `elsewhere.yaml` speaks of is answered.
 *
 * @param text A query a line; lines that begin with `#` are remarks.
 */
export async function missedQueries(
  text: string,
  search: AnswerSearch,
  centre: HelpCentre,
): Promise<MissedQuery[]> {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const queries = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const missed = [];
  for (const [query, same] of Map.groupBy(queries, (line) => line)) {
    const { found, elsewhere } = await search.numbers(query, 1);
    const [best] = found;
    if (elsewhere || (best && best.confidence !== 'weak')) continue;
    missed.push({ query, count: same.length, nearest: best && centre.page(best.number) });
  }
  return missed.toSorted((a, b) => b.count - a.count);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
