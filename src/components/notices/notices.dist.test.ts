import { expect, test } from 'vitest';
import { distPages } from '../../testing/dist-pages.ts';

test('a site without notices has nothing of them in its pages', () => {
  const wrong = distPages().filter(({ text }) => text.includes('help-notice'));
  expect(wrong.map(({ address }) => address)).toEqual([]);
});
