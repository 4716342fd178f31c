import { expect, test } from 'vitest';
import { distFiles, distPages } from './dist-pages.ts';

const pages = distPages();
const documents = new Map(pages.map(({ address, document }) => [address, document]));
const files = new Set(distFiles().map((path) => `/${path}`));

/** Ids of each page, and `id`-less `name`s: where a fragment can lead. */
const anchors = new Map(
  pages.map(({ address, document }) => [
    address,
    new Set(document.querySelectorAll('[id]').map((element) => element.id)),
  ]),
);

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

test('every link inside the site leads to a page or file that is there', () => {
  const dead = links
    .filter(({ url }) => url.host === 'site')
    .filter(({ url }) => !documents.has(url.pathname) && !files.has(url.pathname))
    .map(({ from, url }) => `${from} → ${url.pathname}`);
  expect(dead).toEqual([]);
});

test('every fragment leads to a place that is there', () => {
  const dead = links
    .filter(({ url }) => url.host === 'site' && url.hash.length > 1)
    .filter(({ url }) => !anchors.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))))
    .map(({ from, url }) => `${from} → ${url.pathname}${url.hash}`);
  expect(dead).toEqual([]);
});

test('no page links to the short link of another instead of the page, except its own', () => {
  const hops = links
    .filter(({ from, url }) => url.pathname.startsWith('/a/') && !from.startsWith('/a/'))
    .filter(({ from, url }) => {
      const target = documents.get(url.pathname)?.querySelector('main a')?.getAttribute('href');
      return target !== from;
    });
  expect(hops).toEqual([]);
});

test('no id stands twice on a page', () => {
  const repeated = pages.flatMap(({ address, document }) => {
    const ids = document.querySelectorAll('[id]').map((element) => element.id);
    return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${address}#${id}`);
  });
  expect(repeated).toEqual([]);
});
