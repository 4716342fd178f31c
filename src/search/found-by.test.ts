import { expect, test } from 'vitest';
import { builtSearch } from './built-search.ts';
import type { SearchPage } from './search-page.ts';

const things = ['phone', 'card', 'money', 'password', 'account', 'refund'];

/** Found by nine wordings more than are its own. */
const pages = things.map((thing, index): SearchPage => {
  const own = {
    title: `I lost my ${thing}`,
    summary: `About your ${thing}.`,
    aliases: [`${thing} gone`],
    steps: [],
    body: '',
  };
  const more = Array.from({ length: 9 }, (_, place) => `${thing} 第${place}种说法`);
  return {
    ...own,
    kind: 'answer',
    number: 1101 + index,
    address: `/faq/x/${thing}/`,
    topic: 'Account',
    foundBy: { ...own, aliases: [...own.aliases, ...more] },
  };
});

test('pages are found by more wordings than are their own, and leave those of others alone', async () => {
  const search = await builtSearch(pages, { tag: 'en' });
  for (const [index, thing] of things.entries())
    for (const query of [`I lost my ${thing}`, `${thing} gone`]) {
      const { results } = await search.search(query);
      expect(results[0]?.number, query).toBe(1101 + index);
    }
});
