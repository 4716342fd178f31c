import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { checkedHelpCentre } from '../../commands/checked-help-centre.ts';
import { distPages } from '../../testing/dist-pages.ts';
import { numberAddress } from '../../model/phone-address.ts';

const centre = await checkedHelpCentre();
const guide = centre.guides.find(({ authorities }) => authorities);
const page = distPages().find(({ address }) => address === guide?.address)?.document;
const whole = page?.querySelector('section[aria-labelledby=help-authorities]') ?? parse('');

/** What stands below the heading of a region, an item each. */
function itemsOf(region: string): HTMLElement[] {
  const list = whole.querySelector(`h3#help-region-${region}`)?.nextElementSibling;
  return list?.querySelectorAll('li') ?? [];
}

test('every region leads to its authorities, each with its number, purpose, source and date', () => {
  expect(centre.regions.length).toBeGreaterThan(4);
  for (const { id, name, authorities } of centre.regions) {
    expect(whole.querySelector(`a[href="#help-region-${id}"]`)?.text.trim()).toBe(name);
    const items = itemsOf(id);
    expect(items).toHaveLength(authorities.length);
    for (const [index, one] of authorities.entries()) {
      const text = items[index]?.text ?? '';
      for (const part of [one.name, one.for, one.notFor, one.hours, one.source, one.find])
        expect(text, `${id}.${one.id}`).toContain(part ?? '');
      if (one.checked) expect(text).toContain(`${centre.language.date(one.checked)}核对`);
    }
  }
});

test('a number can be dialled with one tap, and stands in one line', () => {
  for (const { id, authorities } of centre.regions) {
    const links = itemsOf(id).map((item) => item.querySelector('a'));
    const shown = links.map((link) => [link?.getAttribute('href'), link?.text]);
    expect(shown).toEqual(
      authorities.map(({ phone, texts }) => [
        phone && numberAddress(phone, texts),
        phone?.replaceAll(' ', '\u00A0'),
      ]),
    );
  }
});

test('what the page says of the police is their number, everywhere', () => {
  const police = centre.regions.find(({ id }) => id === 'cn')?.authorities[0]?.phone;
  expect(page?.querySelector('.help-direct')?.text).toContain(`马上打 ${police}`);
  expect(page?.querySelector('meta[name=description]')?.getAttribute('content')).toContain(
    `马上打 ${police}`,
  );
});
