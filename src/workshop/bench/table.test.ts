import { expect, test } from 'vitest';
import { barePage } from './bare-page.ts';
import { seconds, tableOf } from './table.ts';

test('between two rows stands how many times one is the other, where that can be said', () => {
  const rows: [string, Record<string, { shown: string; value?: number }>][] = [
    ['100', { time: seconds(2), size: { shown: '–' } }],
    ['1000', { time: seconds(15), size: { shown: '3', value: 3 } }],
  ];
  expect(tableOf(rows, true).split('\n')).toEqual([
    '|  | time | size |',
    '| --- | --: | --: |',
    '| 100 | 2.0 | – |',
    '|  | × 7.50 |  |',
    '| 1000 | 15.0 | 3 |',
  ]);
});

test('a bare page has each text of a page once and no style or script', () => {
  const page = barePage(
    '<html><head><title>甲</title><style>p{}</style></head><body><nav>不要</nav><main><h1>乙</h1>' +
      '<ul><li><p>丙<a href="/">丁</a></p></li><li>戊</li></ul></main><script>1</script></body></html>',
  );
  expect(page).toContain('<title>甲</title></head><body><p>乙</p>\n<p>丙丁</p>\n<p>戊</p></body>');
});
