import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessibilityAddress, licencesAddress } from '../model/addresses.ts';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { distPages } from './dist-pages.ts';

const pages = distPages();
const at = (address: string) => pages.find((page) => page.address === address)?.document;

test('the foot of every page leads to the accessibility statement, and that to the licences', () => {
  const missing = pages
    .filter(({ document }) => document.querySelector('body > .page'))
    .filter(({ document }) => !document.querySelector(`footer a[href="${accessibilityAddress}"]`));
  expect(missing.map(({ address }) => address)).toEqual([]);
  expect(at(accessibilityAddress)?.querySelector(`main a[href="${licencesAddress}"]`)).toBeTruthy();
});

test('who finds a barrier is sent to the registered channels and nowhere else', async () => {
  const { channels } = (await checkedHelpCentre()).site;
  const main = at(accessibilityAddress)?.querySelector('main');
  const shown = main?.querySelectorAll('dt').map(({ text }) => text.trim());
  expect(shown).toEqual(channels.filter(({ value }) => value).map(({ name }) => name));
  const missing = main?.querySelectorAll('.help-not-registered').map(({ text }) => text) ?? [];
  expect(missing).toHaveLength(channels.some(({ value }) => !value) ? 1 : 0);
  for (const { name, value } of channels) if (!value) expect(missing[0]).toContain(name);
  const values = channels.flatMap(({ value }) => value ?? []);
  // What looks like a number or an address is one of theirs, or part of the site.
  const contacts = main?.text.match(/[\w.+-]+@[\w.-]+|https?:\/\/\S+|\+?\d[\d -]{6,}/g) ?? [];
  const isTheirs = (contact: string): boolean =>
    values.some((value) => value.includes(contact) || contact.startsWith(value));
  expect(contacts.filter((contact) => !isTheirs(contact))).toEqual([]);
});

test('the licences are those of all that comes to a reader, each with its text', () => {
  const main = at(licencesAddress)?.querySelector('main');
  const names = main?.querySelectorAll('h3').map(({ text }) => text.replace(/ [^ ]+$/, ''));
  // A package that is new here has come into readers' browsers: look at its licence.
  expect(names).toEqual([
    '@astrojs/starlight',
    'astro',
    'fzstd',
    'node-diff3',
    'rolldown',
    'ts-ics',
    'vite',
    'workbox-core',
    'workbox-routing',
    'workbox-strategies',
    'pagefind',
    'opencc-js',
    'pinyin-pro',
    '@iconify-json/lucide',
  ]);
  const texts = main?.querySelectorAll('pre').map(({ text }) => text) ?? [];
  expect(texts).toHaveLength(1 + (names?.length ?? 0));
  for (const text of texts) {
    expect(text).toMatch(/Copyright/);
    expect(text).toContain('THE SOFTWARE IS PROVIDED');
  }
  expect(main?.text).toContain('MIT AND Apache-2.0');
});

test('these pages are no answers', () => {
  expect(readFileSync('dist/answers.json', 'utf8')).not.toContain('/about/');
  expect(readFileSync('dist/search/index.json', 'utf8')).not.toContain('/about/');
});
