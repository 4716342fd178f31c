import type { SearchPage } from '../../search/search-page.ts';
import type { Fold } from './held-out.ts';
import type { JudgedQuery } from './metrics.ts';

/**
 * Leaves every second page with its first few aliases, as a new page has few beside older ones, and
 * asks only the queries that these pages answer best. Both halves in turn, so that every query
 * with an answer is asked once.
 *
 * @param most How many aliases stay.
 */
export function cutAliases(
  pages: readonly SearchPage[],
  queries: readonly JudgedQuery[],
  most: number,
): Fold[] {
  return [0, 1].map((half) => {
    const isCut = (place: number): boolean => place % 2 === half;
    const cut = new Set(pages.filter((_, place) => isCut(place)).map(({ number }) => number));
    return {
      pages: pages.map((page, place) =>
        isCut(place) ? { ...page, aliases: page.aliases.slice(0, most) } : page,
      ),
      queries: queries.filter(({ ids: [best] }) => best !== undefined && cut.has(best)),
    };
  });
}
