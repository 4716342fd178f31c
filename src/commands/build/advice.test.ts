import { expect, test } from 'vitest';
import { adviceAfter } from './advice.ts';

test('after a failure it is said what is in the folder, and how to go on', () => {
  expect(adviceAfter({ target: 'dist', hasSite: true, free: 1e9 })).toBe(
    '没有建成。dist 没有动，还是上一次建成的网站。\n改法：照上面说的改好，再运行一次。',
  );
  expect(adviceAfter({ target: 'dist', hasSite: false, free: 1e9 })).toContain('dist 还没有网站');
});

test('a full disk is named', () => {
  expect(adviceAfter({ target: 'dist', hasSite: true, free: 1_500_000 })).toContain(
    '磁盘满了，只剩 1 MB。改法：腾出空间',
  );
});
