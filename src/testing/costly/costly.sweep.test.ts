import { expect, test } from 'vitest';
import { costlyPages } from './costly-pages.ts';
import { takePages, type Cost } from './take-page.ts';

/**
 * Milliseconds of the processor in which any page is read, judged and rendered. The sweep is alone
 * on the machine; beside other tests the same work takes three times as long.
 */
const longest = 2000;

test('there are more than 200 pages, none longer than what is parsed', () => {
  expect(costlyPages.length).toBeGreaterThan(200);
  for (const { text } of costlyPages) expect(text().length).toBeLessThanOrEqual(200_000);
});

async function costsOf(indices: readonly number[]): Promise<Cost[]> {
  const costs: Cost[] = [];
  await takePages(indices, 5 * longest, (cost) => costs.push(cost));
  return costs;
}

test(
  `no page of 200,000 characters takes more than ${longest} ms, or ends the process`,
  { timeout: 3_600_000 },
  async () => {
    const wanted = costlyPages.map((_, index) => index);
    const isSlow = ({ ms, why }: Cost): boolean => ms > longest || why !== '';
    const first = await costsOf(wanted);
    expect(first).toHaveLength(wanted.length);
    // A thread that has read a thousand such pages takes three times as long for one of them;
    // a writer's command reads its page in a process of its own.
    const again = wanted.filter((_index, at) => isSlow(first[at] as Cost));
    const slow = (await costsOf(again)).filter(isSlow);
    expect(slow.map(({ name, ms, why }) => `${name}: ${Math.round(ms)} ms ${why}`)).toEqual([]);
  },
);
