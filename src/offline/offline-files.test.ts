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
  { path: '_nginx/redirects.conf' },
  { path: '.nojekyll' },
  { path: 'answers.json' },
  { path: 'triage/remote-now/index.md' },
  { path: 'a/1301/qr.svg' },
])('$path is not kept', ({ path }) => {
  expect(groupOf(path)).toBeUndefined();
});
