import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildCost } from './measured-build.ts';
import { pagePaths, PageSizes, spread } from './page-sizes.ts';
import { bytes, count, megabytes, seconds, type Row } from './table.ts';

/** The figures of a built site: what it took, what came out of it, what a page of it weighs. */
export function siteRow(folder: string, cost: BuildCost): Row {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pages = files.filter((path) => path.endsWith('.html')).length;
  const sizes = new PageSizes(folder);
  const answers = pagePaths(folder, 'faq').map((path) => sizes.of(path));
  const within = (place: string): number =>
    sum(files.filter((path) => path.startsWith(join(folder, place))));
  return {
    'build s': seconds(cost.seconds),
    'CPU s': cost.cpuSeconds ? seconds(cost.cpuSeconds) : { shown: '–' },
    'peak MB': megabytes(cost.memory),
    'pages/s': count(pages / cost.seconds),
    'output MB': megabytes(sum(files)),
    'HTML + CSS': bytes(spread(answers.map(({ html, css }) => html + css))),
    JS: bytes(spread(answers.map(({ js }) => js))),
    'whole page': bytes(spread(answers.map(({ whole }) => whole))),
    'search MB': megabytes(within('search')),
    'Pagefind MB': megabytes(within('pagefind')),
  };
}

const sum = (paths: readonly string[]): number =>
  paths.reduce((total, path) => total + statSync(path).size, 0);
