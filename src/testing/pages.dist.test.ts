import { describe, expect, test } from 'vitest';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { shortAddress } from '../model/addresses.ts';
import { distPages } from './dist-pages.ts';

const pages = distPages();
const byAddress = new Map(pages.map(({ address, document }) => [address, document]));
const centre = await checkedHelpCentre();
const written = [...centre.answers, ...centre.guides];

test('there are at least 45 answers, and at least 8 in each topic', () => {
  expect(centre.answers.length).toBeGreaterThanOrEqual(45);
  for (const { id } of centre.topics)
    expect(centre.answersOf(id).length, id).toBeGreaterThanOrEqual(8);
});

test('every topic has a playbook with its five parts', () => {
  for (const { id } of centre.topics) {
    const ids = centre.playbookOf(id)?.headings.map((heading) => heading.id);
    expect(ids, id).toEqual(
      expect.arrayContaining(['signs', 'first', 'steps', 'contact', 'prevent']),
    );
    expect(centre.playbookOf(id)?.steps.length, id).toBeGreaterThanOrEqual(3);
  }
});

test('every answer says why, and what to do when it did not help', () => {
  for (const { number, headings } of centre.answers) {
    const ids = headings.map(({ id }) => id);
    expect(ids, String(number)).toEqual(expect.arrayContaining(['why', 'still']));
  }
});

test('every answer can be reached from the page of all questions and from its topic', () => {
  for (const { address, topic } of centre.answers) {
    expect(
      byAddress.get('/faq/')?.querySelector(`main a[href="${address}"]`),
      address,
    ).toBeTruthy();
    expect(
      byAddress.get(`/faq/${topic}/`)?.querySelector(`main a[href="${address}"]`),
      address,
    ).toBeTruthy();
  }
});

test('every answer is linked from the map of problems', () => {
  const map = byAddress.get('/guide/problem-types/');
  const missing = centre.answers.filter(
    ({ address }) => !map?.querySelector(`main a[href="${address}"]`),
  );
  expect(missing.map(({ number }) => number)).toEqual([]);
});

test('every page shows its number, short link, review date and direct answer', () => {
  for (const { address, number, summary } of written) {
    const main = byAddress.get(address)?.querySelector('main');
    expect(main?.text, address).toContain(String(number));
    expect(main?.querySelector(`a[href="${shortAddress(number)}"]`), address).toBeTruthy();
    expect(main?.querySelector('time')?.getAttribute('datetime'), address).toMatch(
      /^\d{4}-\d\d-\d\d$/,
    );
    expect(main?.querySelector('.help-direct p')?.text, address).toBe(summary);
  }
});

test('every short link leads to its page, also without JavaScript', () => {
  for (const { address, number } of written) {
    const page = byAddress.get(shortAddress(number));
    expect(page?.querySelector('main a[data-go]')?.getAttribute('href')).toBe(address);
    const refresh = page?.querySelector('meta[http-equiv=refresh]')?.getAttribute('content');
    expect(refresh).toBe(`5; url=${address}`);
  }
});

test('every page tells that nobody needs a password or a code', () => {
  for (const { address } of written) {
    const said = byAddress.get(address)?.querySelector('.help-way-on > p')?.text;
    expect(said, address).toContain('验证码');
  }
});

test('no page asks another host for anything', () => {
  const outside = pages.flatMap(({ address, document }) =>
    document
      // A page names itself, and other places where it is, without asking for them.
      .querySelectorAll(
        'script[src], link[href]:not([rel=canonical], [rel=alternate], [rel=sitemap]), img[src], iframe, object, embed',
      )
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((url) => /^(?:https?:)?\/\//.test(url))
      .map((url) => `${address} → ${url}`),
  );
  expect(outside).toEqual([]);
});

describe('nothing in English is left', () => {
  const english = /^[\s\p{P}\p{S}\d]*[A-Za-z][A-Za-z ,.“”"'’!?-]*$/u;
  const names = new Set(['App', 'OKPay', 'Ctrl', 'K', 'CtrlK', 'Esc']);

  test('for a screen reader: names, descriptions, hidden texts', () => {
    const found = pages.flatMap(({ document }) => [
      ...[
        'aria-label',
        'alt',
        'title',
        'placeholder',
        'data-pagefind-meta',
        'aria-description',
      ].flatMap((name) =>
        document.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
      ),
      ...document
        .querySelectorAll('.sr-only, .sl-skip-link, [role=status]')
        .map(({ text }) => text.trim()),
    ]);
    expect([...new Set(found)].filter((text) => english.test(text) && !names.has(text))).toEqual(
      [],
    );
  });

  test('in texts that can be seen', () => {
    const found = pages.flatMap(({ document }) =>
      document
        .querySelectorAll(
          'body a:not([hreflang]), body button, body summary, body option, body kbd, body label, h1, h2, h3',
        )
        .map(({ text }) => text.trim()),
    );
    expect([...new Set(found)].filter((text) => english.test(text) && !names.has(text))).toEqual(
      [],
    );
  });

  test('in the language of a page', () => {
    for (const { address, document } of pages) {
      expect(document.querySelector('html')?.getAttribute('lang'), address).toBe('zh-CN');
    }
  });
});
