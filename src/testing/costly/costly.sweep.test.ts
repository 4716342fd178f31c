import { expect, test } from 'vitest';
import { isFullSweep } from '../full-sweep.ts';
import { costlyPages } from './costly-pages.ts';
import { takePages, type Cost } from './take-page.ts';

/**
 * Milliseconds of the processor in which any page is read, judged and rendered. The full sweep is
 * alone on the machine; beside other tests the same work takes three times as long.
 */
const longest = isFullSweep ? 2000 : 6000;

/** The worst of each kind before there were limits; all of them at `HELP_SWEEPS=full`. */
const worst = [
  /^"\*_" in one long paragraph/,
  /^"\*\*a \*b" in one long paragraph/,
  /^"\[" in one long paragraph/,
  /^"\[a\]\(" in one long paragraph/,
  /^"- " in one long paragraph/,
  /^"- a.n {2}- a.*" a paragraph each/,
  /^"\|a.*" in one long paragraph/,
  /^"a {9}.*" in one long paragraph/,
  /^"a\u3000.*" in one long paragraph/,
  /^"👩\u200D" in one long paragraph/,
  // Just within the limits.
  /^" a" in a link$/,
  /^"10\) " in a quotation$/,
  /^"- > " a line each up to the limits$/,
  /^frontmatter: (?:commas|keys that differ|lists in lists that are closed|lone surrogates)$/,
];

test('there are more than 200 pages, none longer than what is parsed', () => {
  expect(costlyPages.length).toBeGreaterThan(200);
  // To make all of them takes as long as to judge them.
  const some = costlyPages.filter((_, index) => isFullSweep || index % 97 === 0);
  for (const { text } of some) expect(text().length).toBeLessThanOrEqual(200_000);
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
    const wanted = costlyPages.flatMap(({ name }, index) =>
      isFullSweep || worst.some((pattern) => pattern.test(name)) ? [index] : [],
    );
    expect(wanted.length).toBeGreaterThan(14);
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
