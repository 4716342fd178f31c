import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { checkedHelpCentre } from '../../commands/checked-help-centre.ts';
import { contactAddress } from '../../model/addresses.ts';
import { contactPages, supportGuides } from '../../model/support-guides.ts';
import { distPages } from '../../testing/dist-pages.ts';

const centre = await checkedHelpCentre();
const pages = distPages();
const contact =
  pages.find(({ address }) => address === contactAddress)?.document.querySelector('main') ??
  parse('');
const hrefsIn = (part: HTMLElement): string[] =>
  part.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
const canReach = (href: string): boolean => /^(?:tel:|mailto:|https:)/.test(href);
/** Positions of texts in the page, each behind the one before. */
const inOrder = (...texts: string[]): number[] => texts.map((text) => contact.text.indexOf(text));

test('from every page, two taps lead to somebody who can be called', () => {
  const framed = pages.filter(({ document }) => document.querySelector('body > .page'));
  expect(framed.length).toBeGreaterThan(100);
  for (const { address, document } of framed)
    for (const part of document.querySelectorAll('body > .page > header, main footer'))
      expect(hrefsIn(part), address).toContain(contactAddress);
  expect(hrefsIn(contact).some(canReach)).toBe(true);
});

test('who has lost money finds the police of each place first, below what phone not to take', () => {
  const numbers = contact.querySelectorAll('.help-call li a');
  const shown = numbers.map((link) => [
    link.getAttribute('href'),
    link.text.replaceAll(/\s+/g, ' ').trim(),
  ]);
  const police = centre.regions.map(({ id, name, authorities }) => {
    const phone = authorities.find(({ kind }) => kind === 'police')?.phone;
    return phone ? [`tel:${phone}`, `${name} ${phone}`] : [`#help-region-${id}`, name];
  });
  expect(shown).toEqual(police);
  expect(shown).toContainEqual(['tel:110', '中国大陆 110']);

  const [warning = -1, first = -1, support = -1] = inOrder('用另一部手机打', '999', '找到客服');
  expect(warning).toBeGreaterThan(0);
  expect(first).toBeGreaterThan(warning);
  expect(support).toBeGreaterThan(first);
  const screenShare = centre.page(contactPages.otherPhone)?.path ?? 'no such page';
  expect(contact.querySelector('.help-call p a')?.getAttribute('href')).toBe(screenShare);
});

test('where no channel is registered, one line says so, below what to do instead', () => {
  expect(centre.site.channels.every(({ value }) => value === undefined)).toBe(true);
  expect(contact.querySelectorAll('.help-channel')).toEqual([]);
  const lines = contact.querySelectorAll('.help-not-registered');
  expect(lines).toHaveLength(1);
  for (const { name } of centre.site.channels) expect(lines[0]?.text).toContain(name);
  const places = inOrder(
    '不能证明自己是官方',
    '用 App 里的客服入口',
    '搜来的号码不用',
    '没有登记的：',
  );
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
});

test('what to prepare is what the guides say, and their links', () => {
  for (const number of Object.values(supportGuides)) {
    const guide = centre.page(number);
    expect(hrefsIn(contact)).toContain(guide?.path);
    expect(contact.text).toContain(guide?.summary ?? 'no such guide');
  }
});

test('the numbers of all authorities follow, as on the guide that lists them', () => {
  const list = 'section[aria-labelledby=help-authorities]';
  const title = centre.page(contactPages.alarm)?.title;
  const guide = pages.find(({ document }) => document.querySelector('h1')?.text === title);
  const listed = guide?.document.querySelector(list) ?? parse('');
  const here = contact.querySelector(list) ?? parse('');
  expect(listed.text.length).toBeGreaterThan(1000);
  expect(here.text).toBe(listed.text);
  expect(hrefsIn(here)).toEqual(hrefsIn(listed));
});

/**
 * Answers whose readers may hold a phone that somebody else looks into or answers: shared screens,
 * apps of strangers, given codes, taken accounts and SIM cards, lost phones, calls to the police.
 */
const otherPhoneFirst = [1507, 1117, 1109, 1102, 1116, 1106, 1512, 1310, 1206, 1309];

test.for(otherPhoneFirst.map((number) => ({ number })))(
  'answer $number says which phone to call from, and no number to tap stands before that',
  ({ number }) => {
    const address = centre.page(number)?.address;
    const main = pages.find((page) => page.address === address)?.document.querySelector('main');
    const html = main?.outerHTML ?? '';
    const said = html.search(/另一部|换一部手机|借[^。]{0,9}(?:手机|电话)|没装过陌生软件/);
    expect(said).toBeGreaterThan(0);
    const dialled = html.indexOf('href="tel:');
    expect(dialled < 0 || dialled > said).toBe(true);
  },
);
