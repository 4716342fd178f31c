import type { SearchPage } from '../../search/search-page.ts';
import type { JudgedQuery } from './metrics.ts';

/** Pages that lack some of their aliases, and these as queries. */
export interface Fold {
  pages: SearchPage[];
  queries: JudgedQuery[];
}

/**
 * Takes aliases out of the pages and asks them: hundreds of queries that nobody tuned on, in any
 * collection. Of each page every fold takes other aliases, so that each is asked once. They are
 * harder than what people type, as the aliases of a page were written to differ.
 *
 * @param folds In how many parts the aliases of a page are taken out; 1 takes all.
 */
export function heldOut(pages: readonly SearchPage[], folds: number): Fold[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isAsked = (page: SearchPage, place: number): boolean =>
      (place + page.number) % folds === fold;
    return {
      pages: pages.map((page) => ({
        ...page,
        aliases: page.aliases.filter((_, place) => !isAsked(page, place)),
      })),
      queries: pages.flatMap((page) =>
        page.aliases
          .filter((_, place) => isAsked(page, place))
          .map((query) => ({ query, ids: [page.number], kind: 'alias' })),
      ),
    };
  });
}
