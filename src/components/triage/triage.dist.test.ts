import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { triageNodes } from '../../model/triage/triage.ts';
import { distFiles, distPages, type DistPage } from '../../testing/dist-pages.ts';
import { shippedTriage } from '../../testing/shipped-triage.ts';

const pages = new Map(distPages().map((page) => [page.address, page]));
const nodes = triageNodes(shippedTriage);
const pageOf = (address: string): DistPage => {
  const page = pages.get(address);
  if (!page) throw new Error(`there is no page at ${address}`);
  return page;
};
const scriptsOf = ({ document }: DistPage): string[] =>
  document.querySelectorAll('script').map((script) => script.getAttribute('src') ?? script.text);
const hrefsIn = ({ document }: DistPage, part: string): string[] =>
  document.querySelectorAll(`main ${part}`).map((link) => link.getAttribute('href') ?? '');

test('each option of each question is a link to a page that is there, the last for who cannot tell', () => {
  for (const question of shippedTriage.questions) {
    const page = pageOf(question.address);
    const links = page.document.querySelectorAll('main .help-ask a');
    expect(links.at(-1)?.text.trim(), question.id).toBe('说不清');
    expect(hrefsIn(page, '.help-ask a')).toEqual(
      [...question.options, question.unsure].map(({ address }) => address),
    );
    for (const href of hrefsIn(page, '.help-ask a'))
      expect([...pages.keys()]).toContain(href.replace(/#.*/, ''));
  }
});

test('no page of it has a script that not every page has', () => {
  const usual = new Set(scriptsOf(pageOf('/contact/')));
  for (const { address } of nodes)
    expect(scriptsOf(pageOf(address)).filter((script) => !usual.has(script))).toEqual([]);
});

test('an outcome says what to do first before all else, and every page what it cannot do', () => {
  for (const outcome of shippedTriage.outcomes) {
    const main = pageOf(outcome.address).document.querySelector('main');
    const text = main?.text ?? '';
    const places = [outcome.title, outcome.first.text, ...outcome.then.map(({ text }) => text)];
    const found = places.map((place) => text.indexOf(place));
    expect(found, outcome.id).toEqual(found.toSorted((a, b) => a - b));
    expect(Math.min(...found), outcome.id).toBeGreaterThanOrEqual(0);
    expect(hrefsIn(pageOf(outcome.address), '.help-pages a')).toEqual(
      outcome.pages.map(({ address }) => address),
    );
  }
  for (const { address } of nodes)
    expect(pageOf(address).document.text).toContain('不判断真假，不保证追回');
});

test('where the phone may not be clean no number can be tapped; elsewhere each can', () => {
  for (const node of nodes) {
    const actions =
      node.kind === 'outcome' ? [node.first, ...node.then] : node.first ? [node.first] : [];
    const numbers = actions.flatMap(({ calls }) => calls.map(({ phone }) => phone));
    const tapped = hrefsIn(pageOf(node.address), 'a[href^="tel:"]');
    expect(tapped.length, node.id).toBe(node.otherPhone ? 0 : numbers.length);
    for (const phone of numbers) expect(pageOf(node.address).document.text).toContain(phone);
  }
});

test('every question and outcome has a short link and is there as Markdown', () => {
  const files = new Set(distFiles());
  for (const { id, address } of nodes) {
    expect(pageOf(`/t/${id}/`).document.querySelector('[data-go]')?.getAttribute('href')).toBe(
      address,
    );
    expect(files).toContain(`${address.slice(1)}index.md`);
  }
});

test('servers are told of short links, and search of those who cannot tell what it is', () => {
  const [first] = shippedTriage.questions;
  const redirects = readFileSync('dist/_nginx/redirects.conf', 'utf8');
  expect(redirects).toContain(`  /en/t/${first?.id}/ "/en/triage/";\n`);
  // In which of several languages somebody reads, only a page knows.
  expect(redirects).not.toContain(`  /t/${first?.id}/`);
  expect(readFileSync('dist/search/index.json', 'utf8')).toContain('"address":"/triage/"');
});

test.for([
  { name: 'home', address: '/' },
  { name: 'a missing page', address: '/404.html' },
  { name: 'the results page', address: '/search/' },
])('$name leads to the first question', ({ address }) => {
  expect(hrefsIn(pageOf(address), '.help-unsure a')).toEqual(['/triage/']);
});
