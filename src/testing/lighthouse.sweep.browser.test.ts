import { expect, inject, test } from 'vitest';
import { failedAudits, judge } from '../workshop/bench/judge.ts';
import { kindsOfPage } from './kinds-of-page.ts';

/** These ask search engines to leave them out, which Lighthouse takes for a mistake. */
const unlisted = ['search', 'desk', 'not found'];

// A page that is not there is judged as what a host shows then.
const cases = Object.entries({ ...kindsOfPage, 'not found': '/404.html' })
  .filter(([kind]) => kind !== 'shared progress')
  .map(([kind, address]) => ({
    kind,
    address,
    allowed: unlisted.includes(kind) ? ['is-crawlable'] : [],
  }));

// How fast a page is depends on the machine: that is measured by `npm run bench`.
test.for(cases)(
  '$kind: Lighthouse takes no points for accessibility, best practices and SEO',
  async ({ address, allowed }) => {
    const url = new URL(address, inject('site')).href;
    const result = await judge(url, ['accessibility', 'best-practices', 'seo']);
    expect(failedAudits(result)).toEqual(allowed);
    expect(Object.values(result.categories).filter(({ score }) => score === null)).toEqual([]);
  },
);
