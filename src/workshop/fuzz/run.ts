import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { contentPath } from '../../source/content-path.ts';
import { readContentFiles } from './content-files.ts';
import { mutatedBy } from './mutated.ts';
import { judgeCases, type CaseResult } from './pool.ts';
import { buildCase } from './real-build.ts';
import { Tally } from './tally.ts';

// `npm run fuzz -- --runs N [--seed S] [--builds K]`: damages copies of the content folder in N
// ways, from the seeds S, S + 1 and so on. Each has to end with every page whole, or with mistakes
// that have a file, a line and a column. K of them are built with Astro, too. Exit code 1 if one
// ends otherwise; its seed repeats it: `-- --runs 1 --seed S`.

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    builds: { type: 'string', default: '2' },
  },
});
const [runs, first, builds] = [values.runs, values.seed, values.builds].map(Number);
if (![runs, first, builds].every((value) => Number.isSafeInteger(value) && Number(value) >= 0)) {
  console.error('--runs, --seed and --builds are whole numbers.');
  process.exit(1);
}

const content = contentPath();
const files = readContentFiles(content);
const kindOf = (seed: number): string => mutatedBy(seed, files).kind;
const seeds = Array.from({ length: Number(runs) }, (_, index) => Number(first) + index);
const started = performance.now();
const tally = new Tally();
const built = new Tally();

await judgeCases(seeds, content, Math.min(2, availableParallelism()), kindOf, (result) => {
  tally.add(result);
  report(result);
});
// Spread over the run, so that they are of several kinds.
const every = Math.max(1, Math.floor(seeds.length / Math.max(1, Number(builds))));
const toBuild = seeds.filter((_seed, index) => index % every === 0).slice(0, Number(builds));
for (const seed of toBuild) {
  const result = { seed, kind: kindOf(seed), ...(await buildCase(seed, content)) };
  built.add(result);
  report(result);
}

console.log(tally.toString());
if (toBuild.length > 0) console.log(`\nBuilt with Astro:\n\n${built.toString()}`);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
const failures = tally.failures.length + built.failures.length;
console.log(`\n${seeds.length} cases from seed ${first}, ${failures} failed, ${seconds} s`);
process.exitCode = failures > 0 ? 1 : 0;

function report({ seed, kind, end, why }: CaseResult): void {
  if (end === 'failed') console.error(`seed ${seed}, ${kind}:\n${why.slice(0, 2000)}\n`);
}
