import type { SearchPage } from '../../search/search-page.ts';
import type { Collection } from './collection.ts';
import { cutAliases } from './cut-aliases.ts';
import { heldOut } from './held-out.ts';
import type { JudgedQuery } from './metrics.ts';

/** One way of asking a collection: what is known then, and what is asked. */
export type Measure = (collection: Collection) => Collection[];

const withFolds =
  (fold: (collection: Collection) => Pick<Collection, 'pages' | 'queries'>[]): Measure =>
  (collection) =>
    fold(collection).map((part) => ({ ...collection, ...part }));

const askedOf =
  (isAsked: (query: JudgedQuery, page?: SearchPage) => boolean): Measure =>
  (collection) => {
    const byNumber = new Map(collection.pages.map((page) => [page.number, page]));
    const queries = collection.queries.filter((query) =>
      isAsked(query, byNumber.get(query.ids[0] ?? 0)),
    );
    return [{ ...collection, queries }];
  };

const cutTo = (most: number): Measure =>
  withFolds(({ pages, queries }) => cutAliases(pages, queries, most));

const heldOutIn = (folds: number): Measure => withFolds(({ pages }) => heldOut(pages, folds));

const withAliases = (least: number, most: number): Measure =>
  askedOf((_query, page) => {
    const count = page?.aliases.length ?? -1;
    return count >= least && count <= most;
  });

/**
 * How a collection is asked, besides as it is: as a writer's newest page is found beside others
 * that have more aliases, with words that the index does not know, without what our concepts know,
 * and the queries that differ most.
 */
export const measures: Readonly<Record<string, Measure>> = {
  'half cut to 8 aliases': cutTo(8),
  'half cut to 2 aliases': cutTo(2),
  'half cut to none': cutTo(0),
  'titles only': withFolds(({ pages, queries }) => [
    { pages: pages.map((page) => ({ ...page, aliases: [] })), queries },
  ]),
  'aliases, a quarter held out': heldOutIn(4),
  'aliases, half held out': heldOutIn(2),
  'aliases, all held out': heldOutIn(1),
  'no concepts': (collection) => [
    { ...collection, options: { ...collection.options, concepts: [] } },
  ],
  'with letters or digits': askedOf(({ query }) => /[a-z0-9]/i.test(query)),
  'page has no alias': withAliases(0, 0),
  'page has 1 or 2': withAliases(1, 2),
  'page has 3 to 5': withAliases(3, 5),
  'page has 6 or more': withAliases(6, Infinity),
};
