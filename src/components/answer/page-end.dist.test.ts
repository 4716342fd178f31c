import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { checkedHelpCentre } from '../../commands/checked-help-centre.ts';
import { distPages } from '../../testing/dist-pages.ts';

const byAddress = new Map(distPages().map(({ address, document }) => [address, document]));
const centre = await checkedHelpCentre();
const written = [...centre.answers, ...centre.guides];

const mainOf = (address: string): HTMLElement | null | undefined =>
  byAddress.get(address)?.querySelector('main');

/** Links behind “not yet”, by what they are. */
const waysOf = (main: HTMLElement | null | undefined): Record<string, string | undefined> =>
  Object.fromEntries(
    (main?.querySelectorAll('help-solved details a') ?? []).map((link) => [
      link.getAttribute('data-way') ?? '',
      link.getAttribute('href'),
    ]),
  );

test('every page ends with its number and date, what is like it, and whether it helped', () => {
  for (const { address } of written) {
    const places = [
      '.help-direct',
      '.help-meta',
      '#help-related',
      'help-solved',
      '.help-way-on > p',
    ];
    const found = mainOf(address)?.querySelectorAll(places.join()) ?? [];
    const order = found.map((part) =>
      places.find((place) => mainOf(address)?.querySelector(place) === part),
    );
    expect(order, address).toEqual(places);
  }
});

test('number and date come after all of the text', () => {
  for (const { address, headings } of written) {
    const ids = headings.map(({ id }) => `[id="${id}"]`);
    const found = mainOf(address)?.querySelectorAll([...ids, '.help-meta'].join()) ?? [];
    expect(found.at(-1)?.classNames, address).toBe('help-meta');
  }
});

test('nothing stands between the title and the direct answer but, in urgent pages, the way to it', () => {
  for (const page of written) {
    const { address, summary } = page;
    const text = mainOf(address)?.text ?? '';
    const title = mainOf(address)?.querySelector('h1')?.text ?? '';
    const between = text.slice(text.indexOf(title) + title.length, text.indexOf(summary));
    const isUrgent = page.kind === 'answer' && page.urgent;
    expect(between.trim(), address).toBe(isUrgent ? '先做这件跳到第 1 步' : '');
  }
});

test('without a script “not yet” opens the ways on, none of which leads to the page itself', () => {
  for (const { address, number, topic } of written) {
    const ways = waysOf(mainOf(address));
    expect(ways['contact'], address).toBe('/contact/');
    expect(ways['topic'], address).toBe(topic && `/faq/${topic}/`);
    const playbook = topic === undefined ? undefined : centre.playbookOf(topic);
    expect(ways['playbook'], address).toBe(
      playbook?.number === number ? undefined : playbook?.path,
    );
    expect(Object.values(ways)).not.toContain(address);
    expect(mainOf(address)?.querySelector('help-solved > button')?.hasAttribute('hidden')).toBe(
      true,
    );
  }
});

test('nothing is sent anywhere that site.yaml does not name', () => {
  for (const { address } of written)
    expect('feedback' in waysOf(mainOf(address)), address).toBe(centre.site.feedback !== undefined);
});
