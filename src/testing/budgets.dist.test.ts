import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { lateAddresses } from '../finishing/trimming/late-scripts.ts';
import { SiteScripts } from '../finishing/trimming/site-scripts.ts';
import { pagePaths, PageSizes, spread } from '../workshop/bench/page-sizes.ts';
import { distPages } from './dist-pages.ts';

/** A site with an address of its own names it in every page. */
const naming = (await checkedHelpCentre()).home === undefined ? 0 : 150;

/** Other languages are named in every page, twice for readers and once for programs. */
const languages = 90 * ((await checkedHelpCentre()).editions.siblings.length - 1);

/** Bytes of gzip level 9. The first round trip of a connection carries 14,600. */
const budget = {
  htmlAndCss: 14_600,
  medianAnswer: 11_000 + naming + languages,
  home: 16_000,
  wholePage: 26_000 + naming,
  // What keeps pages for when there is no network came later, when it was a request of its own.
  scripts: 11_400,
  requests: 3,
};

const sizes = new PageSizes('dist');
const scripts = new SiteScripts((address) => readFileSync(join('dist', address), 'utf8'));
const answers = pagePaths('dist', 'faq').map((path) => sizes.of(path));
const guides = pagePaths('dist', 'guide').map((path) => sizes.of(path));
const written = [...answers, ...guides];

const tooLarge = (most: number, of: (page: (typeof written)[number]) => number): string[] =>
  written.filter((page) => of(page) > most).map((page) => `${page.path}: ${of(page)}`);

test('there are answers and guides to weigh, and their scripts are found', () => {
  expect(answers.length).toBeGreaterThan(45);
  expect(guides.length).toBeGreaterThan(5);
  expect(written.filter(({ js }) => js === 0)).toEqual([]);
});

test('every answer and guide comes with its styles in one round trip', () => {
  expect(tooLarge(budget.htmlAndCss, ({ html, css }) => html + css)).toEqual([]);
});

test('so does the home page', () => {
  const { html, css } = sizes.of('index.html');
  expect(html + css).toBeLessThanOrEqual(budget.home);
});

test('half of the answers are much smaller', () => {
  expect(spread(answers.map(({ html, css }) => html + css))[1]).toBeLessThanOrEqual(
    budget.medianAnswer,
  );
});

test('all that is loaded before a reader does anything stays small, and scripts of it too', () => {
  expect(tooLarge(budget.wholePage, ({ whole }) => whole)).toEqual([]);
  expect(tooLarge(budget.scripts, ({ js }) => js)).toEqual([]);
});

test('no page asks for more than three scripts, the desk for four, and none of them for another', () => {
  const found = distPages().flatMap(({ address, text, document }) => {
    const atOnce = document
      .querySelectorAll('script[src]')
      .map((script) => script.getAttribute('src') ?? '');
    const asked = new Set([...lateAddresses(text), ...atOnce]);
    const loaded = [...asked].flatMap((script) => scripts.loadedWith(scripts.file(script)));
    const most = address === '/desk/' ? budget.requests + 1 : budget.requests;
    const waited = loaded.filter((script) => !asked.has(script.address));
    return [
      ...(asked.size > most ? [`${address}: ${[...asked].join(' ')}`] : []),
      ...waited.map((script) => `${address} waits for ${script.address}`),
    ];
  });
  expect(found).toEqual([]);
});

test('no page asks for a stylesheet or a font, or blocks on a script', () => {
  // The desk asks for its list at once.
  const pages = distPages().filter(({ address }) => address !== '/desk/');
  const found = pages.flatMap(({ address, document }) =>
    document
      .querySelectorAll('link[rel=stylesheet], link[rel=preload], script[src]:not([type=module])')
      .map((element) => `${address}: ${element.toString()}`),
  );
  expect(found).toEqual([]);
});
