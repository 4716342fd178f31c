import { parseArgs } from 'node:util';
import { costlyPages } from './costly-pages.ts';
import { takePages, type Cost } from './take-page.ts';

// `node src/testing/costly/run.ts [--longest 10000] [--only TEXT] [--every N]`: what each costly page takes, the slowest first.
const { values } = parseArgs({
  options: {
    longest: { type: 'string', default: '10000' },
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
  },
});
const costs: Cost[] = [];
const wanted = costlyPages.flatMap(({ name }, index) =>
  name.includes(values.only) && index % Number(values.every) === 0 ? [index] : [],
);
await takePages(wanted, Number(values.longest), (cost) => costs.push(cost));
costs.sort((a, b) => b.ms - a.ms);
for (const { name, ms, rules, html, why } of costs.slice(0, 60))
  console.log(
    `${Math.round(ms)} ms  ${html} of HTML  ${rules.join(' ')} ${why}  ${name.slice(0, 100)}`,
  );
const slow = costs.filter(({ ms }) => ms > 2000).length;
console.log(`${costs.length} pages, ${slow} take more than 2 s`);
