import type { Ledger, PublishedPage } from '../../schema/ledger.ts';
import { listAddressesOf, type Standing, type StandingPage } from './promise.ts';

/** What stands on the site and is not in the ledger yet. */
export interface Additions {
  topics: string[];
  /** Addresses of the second and later pages of the lists of topics. */
  lists: string[];
  /** Ids of questions and outcomes, in their order. */
  triage: string[];
  /** Pages that were never published, as they are to be recorded. */
  pages: Omit<PublishedPage, 'published'>[];
  /** What is new on pages that were published before. */
  changes: Pick<PublishedPage, 'number' | 'addresses' | 'headings' | 'steps'>[];
}

/** Compares what is there with what was recorded. */
export function additionsOf(ledger: Ledger, standing: Standing): Additions {
  const { topics, triage = [], pages } = standing;
  const recorded = new Map(ledger.pages.map((page) => [page.number, page]));
  const asRecord = ({ number, address, headings, steps }: StandingPage) => ({
    number,
    addresses: [address],
    headings: [...headings],
    steps: [...steps],
  });
  const byNumber = pages.toSorted((a, b) => a.number - b.number).map(asRecord);
  return {
    topics: topics.filter((topic) => !ledger.topics.includes(topic)),
    lists: missingFrom(ledger.lists, listAddressesOf(standing)),
    triage: missingFrom(ledger.triage, triage).sort(),
    pages: byNumber.filter(({ number }) => !recorded.has(number)),
    changes: byNumber.flatMap((page) => {
      const known = recorded.get(page.number);
      const fresh = known && {
        number: page.number,
        addresses: missingFrom(known.addresses, page.addresses),
        headings: missingFrom(known.headings, page.headings),
        steps: missingFrom(known.steps, page.steps),
      };
      return fresh && (fresh.addresses.length || fresh.headings.length || fresh.steps.length)
        ? [fresh]
        : [];
    }),
  };
}

export const hasAdditions = ({ topics, lists, triage, pages, changes }: Additions): boolean =>
  topics.length + lists.length + triage.length + pages.length + changes.length > 0;

function missingFrom(known: readonly string[], now: readonly string[]): string[] {
  return now.filter((item) => !known.includes(item));
}
