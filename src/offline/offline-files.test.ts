import { expect, test } from 'vitest';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { offlineFiles } from './offline-files.ts';

const centre = await checkedHelpCentre();
const [urgent] = centre.site.urgent.map(({ id }) => centre.page(id));
const groupOf = (path: string): string | undefined =>
  offlineFiles([path], centre).find(({ paths }) => paths.includes(path))?.name;

test.for([
  { path: '_astro/page.1234.js', group: 'first' },
  { path: 'index.html', group: 'first' },
  { path: `${urgent?.address.slice(1)}index.html`, group: 'first' },
  { path: `a/${urgent?.number}/index.html`, group: 'first' },
  { path: 'cases/file/index.html', group: 'first' },
  { path: 'triage/remote-now/index.html', group: 'triage' },
  { path: 't/remote-now/index.html', group: 'triage' },
  { path: 'search/terms/0.json', group: 'search' },
  { path: 'about/licences/index.html', group: 'pages' },
  { path: '404.html', group: 'pages' },
])('$path is kept with $group', ({ path, group }) => {
  expect(groupOf(path)).toBe(group);
});

test.for([
  { path: 'desk/index.html' },
  { path: 'pagefind/pagefind.js' },
  { path: 'offline/packs/first.1234.pack' },
  { path: 'offline-worker.js' },
  { path: '_nginx/redirects.conf' },
  { path: '.nojekyll' },
  { path: 'answers.json' },
  { path: 'triage/remote-now/index.md' },
  { path: 'a/1301/qr.svg' },
])('$path is not kept', ({ path }) => {
  expect(groupOf(path)).toBeUndefined();
});

test('the most urgent comes first, pages before their scripts and those before pictures', () => {
  const paths = ['_astro/a.png', '_astro/b.js', 'cases/index.html', 'index.html'];
  const [second] = centre.site.urgent.slice(1).map(({ id }) => `a/${id}/index.html`);
  const [first] = offlineFiles([...paths, second ?? '', `a/${urgent?.number}/index.html`], centre);
  expect(first?.paths).toEqual([
    'index.html',
    `a/${urgent?.number}/index.html`,
    second,
    'cases/index.html',
    '_astro/b.js',
    '_astro/a.png',
  ]);
});

test('short links of pages that are gone are kept without being asked', () => {
  const { site, answers, guides, forwarding } = centre;
  const gone = { number: 1399, addresses: [], fate: { note: '没有了。' }, places: new Map() };
  const changed = { site, answers, guides, forwarding: { ...forwarding, retired: [gone] } };
  const groups = offlineFiles(['a/1399/index.html', 'a/1301/index.html'], changed);
  const kept = groups.filter(({ isWanted }) => isWanted).flatMap(({ paths }) => paths);
  expect(kept).toEqual(['a/1399/index.html']);
});
