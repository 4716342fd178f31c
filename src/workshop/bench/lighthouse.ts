import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Result } from 'lighthouse';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';
import { barePage } from './bare-page.ts';
import { serveCompressed } from './gzip-server.ts';
import { failedAudits, judge } from './judge.ts';
import { measuredBuild } from './measured-build.ts';
import { spread } from './page-sizes.ts';
import { tableOf, type Row } from './table.ts';

const judged = {
  answer: kindsOfPage.answer,
  guide: kindsOfPage.playbook,
  home: kindsOfPage.home,
  FAQ: kindsOfPage['all questions'],
};
const runs = 5;

/**
 * What Lighthouse says, on a phone, of four pages of the real site and of a bare page with the text
 * of the answer; everything several times in turn, and of that the median.
 *
 * @param work A folder for the build.
 */
export async function lighthouseTable(work: string): Promise<string> {
  const folder = join(work, 'site');
  await measuredBuild(resolve('.'), folder);
  const answer = readFileSync(join(folder, judged.answer, 'index.html'), 'utf8');
  const server = await serveCompressed(folder, new Map([['/bare/', barePage(answer)]]));
  try {
    const results = new Map<string, Result[]>();
    for (let run = 0; run < runs; run += 1) {
      for (const [name, path] of [...Object.entries(judged), ['bare page', '/bare/']] as const) {
        process.stderr.write(`… Lighthouse, ${name}, ${run + 1} of ${runs}\n`);
        results.set(name, [...(results.get(name) ?? []), await judge(server.address + path)]);
      }
    }
    const bare = median(results.get('bare page') ?? [], 'largest-contentful-paint');
    const rows = [...results].map(([name, some]): [string, Row] => [name, rowOf(some, bare)]);
    return [tableOf(rows, false), ...failures(results)].join('\n\n');
  } finally {
    server.close();
  }
}

function rowOf(results: readonly Result[], bareLcp: number): Row {
  const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
  const scores = categories.map((category) =>
    spread(results.map(({ categories }) => (categories[category]?.score ?? 0) * 100))[1].toFixed(0),
  );
  const lcp = median(results, 'largest-contentful-paint');
  return {
    'performance / accessibility / best practices / SEO': { shown: scores.join(' / ') },
    'LCP ms': { shown: lcp.toFixed(0) },
    'LCP against the bare page': { shown: `× ${(lcp / bareLcp).toFixed(2)}` },
    'TBT ms': { shown: median(results, 'total-blocking-time').toFixed(0) },
    CLS: { shown: median(results, 'cumulative-layout-shift').toFixed(3) },
  };
}

const median = (results: readonly Result[], audit: string): number =>
  spread(results.map(({ audits }) => audits[audit]?.numericValue ?? 0))[1];

/** What takes points from a page, said once. */
function failures(results: ReadonlyMap<string, readonly Result[]>): string[] {
  return [...results]
    .filter(([name]) => name !== 'bare page')
    .flatMap(([name, some]) => {
      const failed = some.at(-1) ? failedAudits(some.at(-1) as Result) : [];
      return failed.length ? [`${name}: ${failed.join(', ')}`] : [];
    });
}
