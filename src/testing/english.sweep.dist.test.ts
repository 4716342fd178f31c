import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { AnswerSearch } from '../search/answer-search.ts';
import { buildContent } from './built-content.ts';
import { englishContent } from './english-content.ts';

describe('a site in English', () => {
  let site = '';
  let remove = (): void => undefined;
  beforeAll(async () => {
    site = await buildContent(englishContent, (done) => (remove = done));
  }, 120_000);
  afterAll(() => remove());

  const read = (path: string): string => readFileSync(join(site, path), 'utf8');
  const files = (ending: RegExp): string[] =>
    readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => ending.test(path));

  test('every page says that it is in English', () => {
    const pages = files(/\.html$/);
    for (const path of ['index', 'faq/index', 'faq/account/forgot-password/index', 'search/index'])
      expect(pages).toContain(`${path}.html`);
    for (const path of ['desk/index', '404', 'about/accessibility/index', 'a/1101/index'])
      expect(pages).toContain(`${path}.html`);
    for (const path of pages)
      expect(parse(read(path)).querySelector('html')?.getAttribute('lang'), path).toBe('en');
  });

  test('no page and no file that it loads holds a word or mark of Chinese', () => {
    // The first is Pagefind's own list of characters that belong to words.
    const own = files(/\.(?:html|json|md|txt|csv|xml)$/).filter(
      (path) => !path.startsWith('pagefind/'),
    );
    for (const path of own) {
      // A mark that may stand between columns of somebody's table, and is shown by its name.
      const text = read(path).replace('value="，"', '');
      expect(text, path).not.toMatch(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u);
    }
  });

  test('what is filled into texts stands there as it is, and nothing is left to be filled in', () => {
    for (const path of files(/\.html$/)) {
      const page = parse(read(path), { comment: false });
      for (const code of page.querySelectorAll('script, style')) code.remove();
      expect(page.textContent, path).not.toMatch(/\{\{?\w+\}/);
      // “Payments & refunds” is filled in as it is, and escaped once.
      expect(page.textContent, path).not.toMatch(/&(?:amp|#)/);
    }
  });

  test('dates are written in English', () => {
    const date = parse(read('faq/account/forgot-password/index.html')).querySelector('time');
    expect(date?.textContent).toBe('Last reviewed on November 20, 2026');
  });

  test('what is wrong with a page can be told where site.yaml says', () => {
    const end = parse(read('faq/account/forgot-password/index.html')).querySelector('help-solved');
    const link = end?.querySelector('a[data-way=feedback]');
    expect(link?.getAttribute('href')).toBe('mailto:pages@examplepay.example');
  });

  test('exports name the language', () => {
    expect(JSON.parse(read('answers.json'))).toMatchObject({ site: { language: 'en' } });
    expect(read('desk/zendesk-articles.json')).toContain('"locale": "en-us"');
    expect(read('desk/replies.txt')).toContain('Never give your password');
  });

  test('a query finds its answer', async () => {
    const search = await AnswerSearch.open(async (name) => JSON.parse(read(`search/${name}`)));
    const { results, sure } = await search.search('I was charged two times');
    expect(results[0]?.title).toBe('I was charged twice. How do I get one back?');
    expect(sure).toBe(true);
  });

  test('the operator stands in the foot of every page, with the day it was checked', () => {
    const line = 'This site is run by ExamplePay Ltd (checked on November 20, 2026).';
    const framed = files(/\.html$/)
      .map((path) => parse(read(path)))
      .filter((page) => page.querySelector('body > .page'));
    expect(framed.length).toBeGreaterThan(10);
    for (const page of framed) expect(page.querySelector('footer')?.text).toContain(line);
  });

  test('with an operator the channels are official; who runs them stands with them', () => {
    const guide = parse(read('guide/safe-account/index.html'));
    const list = guide.querySelector('section[aria-labelledby=help-channels]');
    expect(list?.querySelector('h2')?.text.trim()).toBe('Official channels');
    expect(list?.text).toContain('ExamplePay Ltd, domain examplepay.example');
    expect(list?.text).toContain('Licence EX-0001, issued by the Example Authority.');
    expect(list?.querySelectorAll('h3').map(({ text }) => text.trim())).toEqual([
      'Support inside the app',
      'Support page',
      'Support by mail',
      'Support by phone',
      'Messages on social media',
    ]);
    expect(list?.text).toContain('Not listed here: Support for businesses.');
  });

  test('authorities of other regions stand in a list, with a number or the way to one', () => {
    const guide = parse(read('guide/safe-account/index.html'));
    const list = guide.querySelector('section[aria-labelledby=help-authorities]');
    expect(list?.querySelectorAll('li a').map((link) => link.getAttribute('href'))).toEqual([
      '#help-region-uk',
      '#help-region-other',
      'tel:999',
      'tel:08000000000',
      'https://consumer.example/',
    ]);
    expect(list?.text).toContain('Dial the number that the local government has printed');
    expect(guide.querySelector('.help-prose')?.text).toContain('dial 999 first');
  });
});
