import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { checkedHelpCentre } from '../../commands/checked-help-centre.ts';
import { buildIndex, type IndexFiles } from '../../search/build-index.ts';
import { fallbackOf } from '../../search/fallback.ts';
import { indexOptionsOf, searchPagesOf } from '../../search/search-page.ts';
import { searchTextsIn } from '../../search/search-texts.ts';
import { launchOptions } from '../../testing/browser-options.ts';
import { offerEngine } from '../../testing/search-engine.ts';
import { networks } from '../../testing/slow-networks.ts';
import { serveCompressed, type RunningServer } from '../bench/gzip-server.ts';
import { selfSigned } from '../bench/self-signed.ts';
import { firstResult, type FirstResult } from './first-results.ts';
import { syntheticPages, syntheticQueries } from './synthetic-pages.ts';

// `npm run search:bench [-- --sizes 0,600,10000]`: what a search costs in Chromium on the built
// site, with synthetic indexes in the place of the real one; 0 stands for that. Bytes are gzip
// level 9, all else is medians.

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '0,600,10000' } } });
const sizes = values.sizes.split(',').map(Number);
/** First results are measured this often, each in fresh profiles; queries in one page. */
const firstResults = 15;
const slowResults = 5;
const timedQueries = 100;

type Figures = Record<string, string | number>;

const centre = await checkedHelpCentre();
const real = searchPagesOf(centre);
const queries = syntheticQueries(timedQueries, real);
const certificate = selfSigned();
const browser = await chromium.launch(launchOptions());
try {
  const costs: Record<string, Figures> = {};
  const waits: Record<string, Figures> = {};
  for (const size of sizes) {
    const name = `${size || real.length} answers`;
    const started = performance.now();
    const files = buildIndex(size ? syntheticPages(size, real) : real, indexOptionsOf(centre));
    const built = performance.now() - started;
    costs[name] = { ...sizesOf(files), 'build s': (built / 1000).toFixed(1) };
    const extra = served(files);
    const plain = await serveCompressed('dist', extra);
    Object.assign(costs[name], await costsOf(plain));
    waits[name] = await waitsOn(plain, 'HTTP/1.1');
    plain.close();
    if (certificate) {
      const secure = await serveCompressed('dist', extra, certificate);
      Object.assign(waits[name], await waitsOn(secure, 'HTTP/2'));
      secure.close();
    }
  }
  console.table(costs);
  console.log(
    'From the first key to the first result, in ms: as the box is tapped / 0.4 s after / all there',
  );
  console.table(waits);
} finally {
  await browser.close();
}

/** An index as the site has it, by path. */
function served(files: IndexFiles): Map<string, string> {
  const besides = { texts: searchTextsIn(centre.language), waysOn: fallbackOf(centre) };
  return new Map(
    [...files].map(([name, file]) => {
      const whole: unknown = name === 'index.json' ? Object.assign({}, file, besides) : file;
      return [`/search/${name}`, JSON.stringify(whole)];
    }),
  );
}

function sizesOf(files: IndexFiles): Figures {
  const all = [...files.values()].map((file) => gzip(JSON.stringify(file)));
  return { files: files.size, 'all kB': kB(all.reduce((sum, size) => sum + size, 0)) };
}

async function costsOf({ address }: RunningServer): Promise<Figures> {
  const found: FirstResult[] = [];
  for (const query of queries.slice(0, firstResults))
    found.push(await firstResult(browser, address, query));
  const bytes = found.map((each) => each.files.reduce((sum, file) => sum + file.bytes, 0));
  const ofIndex = found.map((each) => each.files.filter(isOfIndex).length);
  const times = await timesPerQuery(browser, address);
  return {
    'first result kB': kB(quantile(bytes, 0.5)),
    'most kB': kB(quantile(bytes, 1)),
    'files of the index': quantile(ofIndex, 0.5),
    most: quantile(ofIndex, 1),
    'other files': quantile(
      found.map((each, place) => each.files.length - (ofIndex[place] ?? 0)),
      0.5,
    ),
    'query ms': quantile(times, 0.5).toFixed(2),
    '95 %': quantile(times, 0.95).toFixed(2),
  };
}

async function waitsOn({ address }: RunningServer, protocol: string): Promise<Figures> {
  const figures: Figures = {};
  for (const network of networks) {
    const found: FirstResult[] = [];
    for (const query of queries.slice(0, slowResults))
      found.push(await firstResult(browser, address, query, network));
    const median = (of: (each: FirstResult) => number): number =>
      Math.round(quantile(found.map(of), 0.5));
    const waves = median((each) => Math.max(...each.files.map(({ wave }) => wave)));
    figures[`${network.name}, ${protocol}`] =
      `${median((each) => each.together)} / ${median((each) => each.soon)} / ${median((each) => each.ready)} (${waves} waves)`;
  }
  return figures;
}

/** Milliseconds from the call to the results, everything being loaded. */
async function timesPerQuery(browser: Browser, address: string): Promise<number[]> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${address}/`);
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

function isOfIndex({ path }: FirstResult['files'][number]): boolean {
  return path.startsWith('/search/');
}

function gzip(content: string): number {
  return gzipSync(content, { level: 9 }).length;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
