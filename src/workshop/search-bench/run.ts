import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { preview } from 'astro';
import { chromium, type Browser, type Page } from 'playwright-core';
import { checkedHelpCentre } from '../../commands/checked-help-centre.ts';
import { launchOptions } from '../../testing/browser-options.ts';
import { offerEngine } from '../../testing/search-engine.ts';
import { buildIndex, type IndexFiles } from '../../search/build-index.ts';
import { indexOptionsOf, searchPagesOf, type SearchPage } from '../../search/search-page.ts';
import { syntheticPages, syntheticQueries } from './synthetic-pages.ts';

// `npm run search:bench [-- --sizes 600,10000]`: what a search costs in Chromium on the built
// site, with synthetic indexes in the place of the real one. Bytes are gzip level 9.

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '600,10000' } } });
const sizes = values.sizes.split(',').map(Number);
/** First results are measured this often, each in a fresh profile; queries in one page. */
const firstResults = 15;
const timedQueries = 100;

const centre = await checkedHelpCentre();
const real = searchPagesOf(centre);
const options = indexOptionsOf(centre);
const server = await preview({ root: '.', logLevel: 'error', server: { port: 4396 } });
const browser = await chromium.launch(launchOptions());
try {
  const rows: Record<string, Record<string, string | number>> = {};
  for (const size of sizes) rows[`${size} answers`] = await measure(size, browser, real);
  console.table(rows);
} finally {
  await browser.close();
  await server.stop();
}

async function measure(
  size: number,
  browser: Browser,
  real: readonly SearchPage[],
): Promise<Record<string, string | number>> {
  const started = performance.now();
  const files = buildIndex(syntheticPages(size, real), options);
  const built = performance.now() - started;
  const queries = syntheticQueries(timedQueries, real);
  const bytes: number[] = [];
  for (const query of queries.slice(0, firstResults)) {
    bytes.push(await bytesToFirstResult(browser, files, query));
  }
  const times = await timesPerQuery(browser, files, queries);
  return {
    'index files': files.size,
    'index gzip kB': kB(
      [...files.values()].reduce((sum, file) => sum + gzip(JSON.stringify(file)), 0),
    ),
    'build s': (built / 1000).toFixed(1),
    'first result kB, median': kB(quantile(bytes, 0.5)),
    'first result kB, most': kB(quantile(bytes, 1)),
    'query ms, median': quantile(times, 0.5).toFixed(2),
    'query ms, 95 %': quantile(times, 0.95).toFixed(2),
  };
}

/** Everything that is loaded from opening the box to the first result. */
async function bytesToFirstResult(
  browser: Browser,
  files: IndexFiles,
  query: string,
): Promise<number> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await useIndex(page, files);
  await page.goto(`http://localhost:${server.port}/`);
  // The scripts of the page itself come after it is painted.
  await page.waitForLoadState('networkidle');
  let bytes = 0;
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    const own = files.get(path.replace('/search/', ''));
    bytes += own ? gzip(JSON.stringify(own)) : gzip(readFileSync(join('dist', path)));
  });
  const box = page.getByRole('combobox', { name: '搜索帮助中心' });
  await box.focus();
  await box.fill(query);
  await page.locator('help-search-box [role=option]').first().waitFor();
  await context.close();
  return bytes;
}

/** Milliseconds from the call to the results, everything being loaded. */
async function timesPerQuery(
  browser: Browser,
  files: IndexFiles,
  queries: readonly string[],
): Promise<number[]> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await useIndex(page, files);
  await page.goto(`http://localhost:${server.port}/`);
  const module = await offerEngine(page);
  const times = await page.evaluate(
    async ({ module, queries }) => {
      const { AnswerSearch } = await import(module);
      const load = async (name: string): Promise<unknown> =>
        (await fetch(`/search/${name}`)).json();
      const search = await AnswerSearch.open(load);
      for (const query of queries) await search.search(query);
      const times: number[] = [];
      for (const query of queries) {
        const started = performance.now();
        await search.search(query);
        times.push(performance.now() - started);
      }
      return times;
    },
    { module, queries },
  );
  await context.close();
  return times;
}

async function useIndex(page: Page, files: IndexFiles): Promise<void> {
  await page.route('**/search/**', async (route) => {
    const file = files.get(new URL(route.request().url()).pathname.replace('/search/', ''));
    await (file ? route.fulfill({ json: file }) : route.fallback());
  });
}

function gzip(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
