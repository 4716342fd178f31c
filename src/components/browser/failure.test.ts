import { afterEach, expect, test, vi } from 'vitest';
import { failureOf, NotRead, reading } from './failure.ts';

afterEach(() => vi.unstubAllGlobals());

const failureAt = async (onLine: boolean, work: Promise<unknown>): Promise<string> => {
  vi.stubGlobal('navigator', { onLine });
  return work.then(() => 'none', failureOf);
};

test('a file that cannot be read is so for want of a network, or for another reason', async () => {
  const fetched = (): Promise<unknown> => reading(Promise.reject(new TypeError('Failed to fetch')));
  expect(await failureAt(false, fetched())).toBe('offline');
  expect(await failureAt(true, fetched())).toBe('unread');
});

test('a mistake of ours is never blamed on the network', async () => {
  const mistake = (): Promise<unknown> => Promise.reject(new TypeError('x is not a function'));
  expect(await failureAt(false, mistake())).toBe('broken');
  expect(await failureAt(true, mistake())).toBe('broken');
});

test('what was read is passed on, and what went wrong is told', async () => {
  expect(await reading(Promise.resolve(1))).toBe(1);
  await expect(reading(Promise.reject(new Error('/x: 404')))).rejects.toThrow(NotRead);
  await expect(reading(Promise.reject(new Error('/x: 404')))).rejects.toThrow('/x: 404');
});
