import { parseArgs } from 'node:util';
import { defaultWeights, type RankingWeights } from '../../search/weights.ts';
import { contentCollection, telephoneCollection } from './collection.ts';
import { changed, folds, outcomesOf, partsOf, scoreOf, valueAt, type Outcome } from './tuning.ts';

// `npm run search:tune [-- --rounds 1 --only fields,length]`: chooses weights of the ranking on the
// mixture in `tuning.ts`, by coordinate ascent from those that stand in `weights.ts`, and says by
// how much each beats its neighbours and what is left of the gain on queries that had no say.

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '1' }, only: { type: 'string', default: '' } },
});

/** Weights of which the ranking depends; how sure it is, is another matter. */
const tuned = [
  ...['kinds', 'fields'].flatMap((name) =>
    Object.keys(defaultWeights[name as 'kinds' | 'fields']).map((field) => `${name}.${field}`),
  ),
  ...['question', 'repeat', 'length', 'best', 'guide', 'cover', 'topic'],
].filter((path) => values.only.split(',').some((start) => path.startsWith(start)));

/** Neighbours of a weight, as factors. */
const steps = [0.8, 1.25];
/** Some weights are shares. */
const most: Readonly<Record<string, number>> = { length: 1, question: 1, guide: 1 };

const parts = [
  ...partsOf('ours', await contentCollection()),
  ...partsOf('telephone', await telephoneCollection()),
];

interface Tried {
  weights: RankingWeights;
  outcomes: Outcome[];
}

const start = await tried(defaultWeights);
const all: Tried[] = [start];
let best = start;
console.log(`as it is: ${scoreOf(start.outcomes).toFixed(4)}`);
for (let round = 0; round < Number(values.rounds); round += 1)
  for (const path of tuned) best = await ascend(path, best);

console.table(
  Object.fromEntries(
    tuned.map((path) => [
      path,
      { was: valueAt(defaultWeights, path), chosen: valueAt(best.weights, path) },
    ]),
  ),
);
console.log(
  `chosen: ${scoreOf(best.outcomes).toFixed(4)}, cross-validated gain ${validatedGain().toFixed(4)}`,
);

async function tried(weights: RankingWeights): Promise<Tried> {
  return { weights, outcomes: await outcomesOf(parts, weights) };
}

/** The best of a weight and its neighbours. */
async function ascend(path: string, from: Tried): Promise<Tried> {
  const value = valueAt(from.weights, path);
  let better = from;
  const gains: string[] = [];
  for (const step of steps) {
    const next = Number(Math.min(value * step, most[path] ?? Infinity).toPrecision(3));
    if (next === value) continue;
    const neighbour = await tried(changed(from.weights, path, next));
    all.push(neighbour);
    gains.push(`${next}: ${signed(scoreOf(neighbour.outcomes) - scoreOf(from.outcomes))}`);
    if (scoreOf(neighbour.outcomes) > scoreOf(better.outcomes)) better = neighbour;
  }
  console.log(`${path} ${value}; ${gains.join(', ')}`);
  return better;
}

/** For each fold, what the weights that are best on all others gain on it. */
function validatedGain(): number {
  let gain = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const on = ({ outcomes }: Tried, isIn: boolean): number =>
      scoreOf(outcomes.filter((outcome) => (outcome.fold === fold) === isIn));
    const chosen = all.reduce((a, b) => (on(b, false) > on(a, false) ? b : a));
    gain += on(chosen, true) - on(start, true);
  }
  return gain;
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(4)}`;
}
