import { expect, test } from 'vitest';
import { heldOut } from './held-out.ts';

const page = (number: number, aliases: string[]) => ({
  number,
  aliases,
  kind: 'answer' as const,
  address: `/faq/topic/${number}/`,
  title: `${number}`,
  summary: '',
  topic: '',
  steps: [],
  body: '',
});
const pages = [page(1301, ['甲', '乙', '丙', '丁', '戊']), page(1302, ['己', '庚'])];

test.for([1, 2, 4])(
  'each alias is asked once in %i folds, and is not in the index then',
  (count) => {
    const folds = heldOut(pages, count);
    expect(folds).toHaveLength(count);
    const asked = folds.flatMap(({ queries }) => queries.map(({ query }) => query));
    expect(asked.toSorted()).toEqual(pages.flatMap(({ aliases }) => aliases).toSorted());
    for (const { pages: known, queries } of folds) {
      const aliases = known.flatMap((page) => page.aliases);
      expect(queries.filter(({ query }) => aliases.includes(query))).toEqual([]);
    }
  },
);

test('one fold takes all', () => {
  expect(heldOut(pages, 1)[0]?.pages.flatMap(({ aliases }) => aliases)).toEqual([]);
});
