import type { RankingWeights } from '../../search/weights.ts';
import type { Collection } from './collection.ts';
import { evaluate } from './evaluate.ts';
import { measures } from './measures.ts';
import { isSetAside, type Judged } from './metrics.ts';

/** A measure that weights are chosen by, and how much it counts beside the others. */
interface Part {
  name: string;
  counts: number;
  collections: Collection[];
}

/** Names in `measures`, and how much each counts; the empty one is the collection as it is. */
export const mixtureOf: Readonly<Record<'ours' | 'telephone', Readonly<Record<string, number>>>> = {
  // What readers meet, then what a writer's newest page meets, then what another operator meets.
  ours: {
    '': 3,
    'half cut to 2 aliases': 2,
    'half cut to none': 1,
    'titles only': 1,
    'aliases, half held out': 1,
    'no concepts': 1,
    'with letters or digits': 0.5,
  },
  telephone: { '': 3, 'titles only': 2, 'aliases, half held out': 1, 'no concepts': 1 },
};

/** The measures of a collection, without the queries that are set aside. */
export function partsOf(
  name: keyof typeof mixtureOf,
  collection: Collection,
  answered = true,
): Part[] {
  const queries = collection.queries.filter(
    (query) => !isSetAside(query) && query.ids.length > 0 === answered,
  );
  return Object.entries(mixtureOf[name]).map(([measure, counts]) => ({
    name: `${name} ${measure}`.trim(),
    counts,
    collections: (measures[measure] ?? ((one) => [one]))({ ...collection, queries }),
  }));
}

/** What a query adds to the score of some weights, and the fold it is in. */
export interface Outcome {
  fold: number;
  /** 0–1, times what its measure counts, divided by the queries of its measure. */
  score: number;
}

/** In so many parts queries are divided for cross-validation. */
export const folds = 5;

/**
 * How well weights do on all parts: for each query half a point when the first page serves, half
 * when one of five does.
 */
export async function outcomesOf(
  parts: readonly Part[],
  weights: RankingWeights,
): Promise<Outcome[]> {
  const all: Outcome[] = [];
  for (const { counts, collections } of parts) {
    const judged = await evaluate(collections, weights);
    for (const one of judged)
      all.push({ fold: foldOf(one), score: (counts * pointsOf(one)) / judged.length });
  }
  return all;
}

export const scoreOf = (outcomes: readonly Outcome[]): number =>
  outcomes.reduce((sum, { score }) => sum + score, 0);

function pointsOf({ judged, found }: Judged): number {
  const place = found.findIndex((id) => judged.ids.includes(id));
  return place < 0 || place >= 5 ? 0 : place === 0 ? 1 : 0.5;
}

/** The same query is in one fold in all measures. */
const foldOf = ({ judged: { query } }: Judged): number =>
  Array.from(query).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % folds;

/** Weights with one of them, named by its path, changed. */
export function changed(weights: RankingWeights, path: string, value: number): RankingWeights {
  const [name = '', field] = path.split('.');
  const before: unknown = Reflect.get(weights, name);
  const now = field === undefined ? value : { ...(before as object), [field]: value };
  return { ...weights, [name]: now };
}

/** The weight that a path names. */
export function valueAt(weights: RankingWeights, path: string): number {
  const value = path
    .split('.')
    .reduce<unknown>((at, name) => Reflect.get(at as object, name), weights);
  return Number(value);
}
