import { describe, expect, test } from 'vitest';
import { checkedHelpCentre } from '../../commands/checked-help-centre.ts';
import { contactAddress } from '../../model/addresses.ts';
import { distPages } from '../../testing/dist-pages.ts';

const pages = distPages().filter(({ document }) => document.querySelector('body > .page'));
const centre = await checkedHelpCentre();
const none = '本站没有登记运营方，不能证明自己是官方，也没有任何官方号码。';

// A site with an operator is the one in English: src/testing/english.sweep.dist.test.ts.
describe.runIf(centre.site.operator === undefined)('without an operator', () => {
  test('the foot of every page says so', () => {
    expect(pages.length).toBeGreaterThan(60);
    const silent = pages.filter(
      ({ document }) => !document.querySelector('footer')?.text.includes(none),
    );
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  test('no list of channels is official, and what is missing is one line', () => {
    const lists = pages.flatMap(
      ({ address, document }) =>
        // That page has a test of its own, and no list where nothing is registered.
        (address !== contactAddress &&
          document.querySelector('section[aria-labelledby=help-channels]')) ||
        [],
    );
    expect(lists.length).toBeGreaterThan(1);
    for (const list of lists) {
      expect(list.querySelector('h2')?.text.trim()).toBe('登记的渠道');
      expect(list.text).toContain(none);
      expect(list.text).not.toContain('官方渠道');
      expect(list.querySelectorAll('dt')).toEqual([]);
      expect(list.querySelector('.help-not-registered')?.text).toContain(
        centre.site.channels.map(({ name }) => name).join('、'),
      );
    }
  });
});
