import { hostsOf, visit, type Landing } from '../histories/visit.ts';
import type { LivePage, Played } from './two-clones.ts';

/**
 * Links that were live and do not land any more: they end nowhere, or at another page although
 * their own is there, or is gone without a word in the ledger.
 */
export function lostLinks({ centre, links, retired }: Played): string[] {
  const pages = new Map(centre.answers.map((page) => [page.address, page]));
  const titles = new Set(centre.answers.map(({ title }) => title));
  const isRight = (landing: Landing, link: string, live: LivePage): boolean => {
    if (landing === 'nowhere') return false;
    const found = 'address' in landing ? pages.get(landing.address) : undefined;
    if (found?.title === live.title) return true;
    // A place may have been declared to go on to another page.
    if (titles.has(live.title)) return link.includes('#');
    return retired.has(String(live.number));
  };
  return Object.entries(hostsOf(centre)).flatMap(([name, host]) =>
    [...links].flatMap(([link, live]) => {
      const landing = visit(host, link);
      return isRight(landing, link, live)
        ? []
        : [`${name} ${link} of ${live.title} → ${JSON.stringify(landing)}`];
    }),
  );
}
