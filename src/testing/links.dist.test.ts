import { LinkChecker, LinkState } from 'linkinator';
import { expect, inject, test } from 'vitest';
import { distPages } from './dist-pages.ts';

const pages = distPages();
const documents = new Map(pages.map(({ address, document }) => [address, document]));
const links = pages.flatMap(({ address, document }) =>
  ['href', 'src'].flatMap((attribute) =>
    document.querySelectorAll(`[${attribute}]`).map((element) => ({
      from: address,
      url: new URL(element.getAttribute(attribute) ?? '', `http://site${address}`),
    })),
  ),
);

test('there are pages and links to check', () => {
  expect(pages.length).toBeGreaterThan(140);
  expect(links.length).toBeGreaterThan(3000);
});

test('every link leads to a page, a file and a place on it that are there', async () => {
  const site = inject('site');
  const result = await new LinkChecker().check({
    path: pages.map(({ address }) => site + address),
    checkFragments: true,
    redirects: 'error',
    // What the composer reads behind `#` is no place on its page.
    linksToSkip: (url) =>
      Promise.resolve(!url.startsWith(site) || /\/compose\/#from=\d{4,5}$/.test(url)),
  });
  const broken = result.links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ parent, url, status }) => `${parent} → ${url} ${status}`)).toEqual([]);
  // Each address is asked for once, however many links lead to it.
  expect(result.links.length).toBeGreaterThan(pages.length);
});

test('no page links to the short link of another instead of the page, except its own', () => {
  const hops = links
    // What a page calls itself, on a host that has a name, is no link.
    .filter(({ url }) => url.host === 'site')
    .filter(({ from, url }) => url.pathname.startsWith('/a/') && !from.startsWith('/a/'))
    .filter(({ from, url }) => {
      const target = documents.get(url.pathname)?.querySelector('[data-go]')?.getAttribute('href');
      return target !== from;
    });
  expect(hops).toEqual([]);
});
