import { expect, test } from 'vitest';
import { builtSearch } from './built-search.ts';
import type { SearchPage } from './search-page.ts';

const page = (number: number, title: string, aliases: string[]): SearchPage => ({
  kind: 'answer',
  number,
  address: `/faq/x/${number}/`,
  title,
  summary: 'Do this first.',
  topic: 'Account',
  aliases,
  steps: [],
  body: '',
});

test('a page is found by more wordings than are its own, and those after it by theirs', async () => {
  const lost = page(1106, 'I lost my phone', ['phone stolen']);
  const pages = [
    {
      ...lost,
      foundBy: { ...lost, aliases: ['phone stolen', '手机丢了', '手机被偷', '找不到手机'] },
    },
    page(1112, 'Two-step verification', ['second factor']),
    page(1201, 'Payment failed', ['cannot pay']),
    page(1301, 'Withdrawal not arrived', ['money missing']),
  ];
  const search = await builtSearch(pages, { tag: 'en' });
  const first = async (query: string): Promise<number | undefined> =>
    (await search.search(query)).results[0]?.number;
  expect(await first('手机丢了')).toBe(1106);
  expect(await first('I lost my phone')).toBe(1106);
  expect(await first('second factor')).toBe(1112);
  expect(await first('Payment failed')).toBe(1201);
  expect(await first('money missing')).toBe(1301);
});
