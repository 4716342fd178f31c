import { expect, test } from 'vitest';
import { once } from './once.ts';

test('what is asked for several times, also while it is loading, is loaded once', async () => {
  let loads = 0;
  const load = once(async () => (loads += 1));
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});

test('after a failure it is loaded anew; until then everybody who asked is told', async () => {
  let loads = 0;
  const load = once(async () => {
    if ((loads += 1) === 1) throw new Error('no network');
    return loads;
  });
  const both = await Promise.allSettled([load(), load()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await load()).toBe(2);
});
