import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { AnswerSearch } from '../search/answer-search.ts';
import { buildContent } from './built-content.ts';
import { englishContent } from './english-content.ts';
import { isFullSweep } from './full-sweep.ts';

describe.runIf(isFullSweep)('a site in English', () => {
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
    const own = files(/\.(?:html|json|txt|csv|xml)$/).filter(
      (path) => !path.startsWith('pagefind/'),
    );
    for (const path of own)
      expect(read(path), path).not.toMatch(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u);
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
});
