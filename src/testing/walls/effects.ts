import type { Page } from 'playwright-core';
import { declaredLinks } from './places.ts';

/**
 * Opens pages and says what hostile text has done in them: run, styled, led or loaded anything.
 *
 * @param page A tab that is used for nothing else.
 * @param addresses Of one site.
 * @returns What took effect, a line each, with the address.
 */
export async function effectsIn(page: Page, addresses: readonly string[]): Promise<string[]> {
  const effects: string[] = [];
  let address = '';
  const note = (what: string): void => void effects.push(`${address}: ${what}`);
  page.on('dialog', async (dialog) => {
    note('a dialog');
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) note(`asked ${request.url()}`);
  });
  for (address of addresses) {
    await page.goto(address);
    await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    if (page.url() !== address && !isShortLink(page.url())) note(`led to ${page.url()}`);
    (await page.evaluate(marksOnPage, declaredLinks)).forEach(note);
  }
  return effects;
}

/** Where the old address of a page that is gone leads. */
const isShortLink = (url: string): boolean => /\/a\/\d+\/$/.test(url);

/** Runs in the page. */
function marksOnPage(declared: readonly string[]): string[] {
  const root = document.documentElement;
  const elements = [...document.querySelectorAll('*')];
  const leads = elements.flatMap((element) =>
    ['href', 'src', 'action', 'data'].flatMap((name) => {
      const value = element.getAttribute(name);
      if (value === null || declared.includes(value)) return [];
      const url = URL.parse(value, location.href);
      return url && (url.origin !== location.origin || url.protocol === 'javascript:')
        ? [`<${element.localName} ${name}="${value}">`]
        : [];
    }),
  );
  const handlers = elements.flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => name.startsWith('on') || name === 'style')
      .map(({ name }) => `<${element.localName} ${name}>`),
  );
  const answer = document.querySelector('h1');
  return [
    ...(root.dataset['pwned'] === undefined ? [] : ['a script ran']),
    ...(getComputedStyle(root).getPropertyValue('--pwned') ? ['a style applied'] : []),
    ...(document.querySelector('iframe, object, embed, base, form[action]') ? ['an element'] : []),
    ...(answer?.checkVisibility() === false ? ['the title is hidden'] : []),
    ...leads,
    ...handlers,
  ];
}
