import { hostsOf, visit } from '../histories/visit.ts';
import type { Played } from './two-clones.ts';

/**
 * Links that were live and do not land any more: they end nowhere, or at another page although
 * their own is there, or is gone without a word in the ledger.
 */
export function lostLinks({ centre, links, retired }: Played): string[] {
  const titles = new Map(centre.answers.map(({ address, title }) => [address, title]));
  const standing = new Set(titles.values());
  return Object.entries(hostsOf(centre)).flatMap(([name, host]) =>
    [...links].flatMap(([link, title]) => {
      const landing = visit(host, link);
      const at = typeof landing === 'object' && 'address' in landing ? landing.address : '';
      const number = /^\/a\/(\d+)\//.exec(link)?.[1];
      // A place may have been declared to go on to another page.
      const isItsOwn = titles.get(at) === title || link.includes('#');
      const isDeclared = number === undefined || retired.has(number);
      const isRight = landing !== 'nowhere' && (standing.has(title) ? isItsOwn : isDeclared);
      return isRight ? [] : [`${name} ${link} of ${title} → ${JSON.stringify(landing)}`];
    }),
  );
}
