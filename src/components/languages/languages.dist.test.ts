import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { distPages } from '../../testing/dist-pages.ts';

const main = distPages();
const traditional = new Map(distPages('zh-hant').map((page) => [page.address, page]));
const isRedirect = (text: string): boolean => text.includes('http-equiv="refresh"');
const pages = main.filter(({ text }) => !isRedirect(text));

test('every page is there in both scripts, with the same places', () => {
  expect(pages.length).toBeGreaterThan(200);
  expect([...traditional.keys()].sort()).toEqual(main.map(({ address }) => address).sort());
  const idsOf = (page: (typeof main)[number] | undefined): string[] =>
    page?.document
      .querySelectorAll('main [id]')
      .map(({ id }) => id)
      .sort() ?? [];
  for (const page of pages)
    expect(idsOf(traditional.get(page.address)), page.address).toEqual(idsOf(page));
});

test('pages lead to each other, and say their language', () => {
  for (const { address, document } of pages.filter(({ address }) => address !== '/404.html')) {
    const other = traditional.get(address)?.document;
    expect(other?.querySelector('html')?.getAttribute('lang')).toBe('zh-Hant');
    expect(other?.querySelector('.help-languages a')?.getAttribute('href')).toBe(address);
    expect(document.querySelector('.help-languages a')?.getAttribute('href')).toBe(
      `/zh-hant${address}`,
    );
  }
});

test('links of the Traditional pages stay among them, but for the switch and what is the same', () => {
  const away = [...traditional.values()].flatMap(({ address, document }) =>
    document
      .querySelectorAll('a[href^="/"]')
      .filter(({ parentNode }) => !parentNode?.classList.contains('help-languages'))
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !href.startsWith('/zh-hant/'))
      .map((href) => `${address}: ${href}`),
  );
  expect(away).toEqual([]);
});

test('answers of the other script say that they were converted', () => {
  const answers = [...traditional.values()].filter(
    ({ address, text }) => /^\/faq\/[^/]+\/[^/]+\/$/.test(address) && !isRedirect(text),
  );
  expect(answers.length).toBeGreaterThan(90);
  for (const { address, document } of answers)
    expect(document.querySelector('.help-state')?.text, address).toContain('自動轉換');
});

const english = distPages('en').filter(({ text }) => !isRedirect(text));

test('English pages say which of them nobody has translated, and in which language these are', () => {
  const answers = english.filter(({ address }) => /^\/faq\/[^/]+\/[^/]+\/$/.test(address));
  const translated = answers.filter(({ document }) => !document.querySelector('.help-prose[lang]'));
  expect(translated).toHaveLength(10);
  for (const { address, document } of answers) {
    const isOriginal = document.querySelector('.help-prose[lang="zh-CN"]') !== null;
    const said = document.querySelector('.help-state')?.text ?? '';
    expect(said.includes('not been translated'), address).toBe(isOriginal);
    // The words of a translated page are English, but for what is to be recognised in Chinese.
    const title = document.querySelector('h1')?.text ?? '';
    expect(/\p{Script=Han}/u.test(title), address).toBe(isOriginal);
  }
});

test('words that nobody has translated say in which language they are', () => {
  const unnamed = english.flatMap(({ address, document }) => {
    const languageOf = (element: HTMLElement | null): string =>
      element?.getAttribute('lang') ?? (element ? languageOf(element.parentNode) : '');
    return document
      .querySelectorAll('body a, body h1, body h2, body p, body li, body strong')
      .filter(({ text }) => /^\s*\p{Script=Han}/u.test(text))
      .filter((element) => !element.querySelector('[lang]') && languageOf(element) === 'en')
      .map(({ text }) => `${address}: ${text.trim()}`);
  });
  expect(unnamed).toEqual([]);
});

test('no page shows the key of a text that a language does not have', () => {
  const key = /^[a-zA-Z]+(?:\.[a-zA-Z]+)+$/;
  for (const { address, document } of [...traditional.values(), ...english]) {
    const said = document
      .querySelectorAll('body button, body nav, body a, body h2, body label, body [aria-label]')
      .flatMap((element) => [element.text.trim(), element.getAttribute('aria-label') ?? '']);
    expect(
      said.filter((text) => key.test(text)),
      address,
    ).toEqual([]);
  }
});
