import { expect, test } from 'vitest';
import { checkedContent, rightCentre } from '../../checks/checked-content.ts';
import type { HelpCentre } from '../../model/help-centre.ts';
import { builtSearch } from '../../search/built-search.ts';
import { indexOptionsOf, searchPagesOf } from '../../search/search-page.ts';
import { readContentSource } from '../../source/content-source.ts';
import { contentFolder, goodAnswer, otherAnswer } from '../../testing/content-folder.ts';
import { siteText } from '../../testing/wrong-content.ts';
import { missedQueries, reviewOf, type Review } from './review.ts';
import { planOf } from './review-texts.ts';

const settings = `${siteText}review:
  in: 100d
facts:
  time:
    label: 提现处理时间
  fee:
    label: 提现手续费
    value: 每笔一元
    checked: 2026-11-20
  limit:
    label: 提现限额
    value: 每天一万元
`;

const folder = (): string =>
  contentFolder({
    'site.yaml': settings,
    'faq/withdrawal/not-arrived.md': goodAnswer
      .replace('[1302]', '[1302]\nfacts: [time, fee, limit]')
      .replace('2026-11-20', '2026-11-20\nreview_in: 10d'),
    'faq/withdrawal/third.md': otherAnswer(1303).replace('2026-11-20', '2026-11-19'),
  });

async function reviewOn(
  today: string,
  path = folder(),
): Promise<[Omit<Review, 'missed'>, HelpCentre]> {
  const centre = rightCentre(await checkedContent(path));
  return [reviewOf(centre, await readContentSource(path), today), centre];
}

test('pages are due when their own time is over, else that of the site, the oldest first', async () => {
  const [first] = await reviewOn('2026-11-30');
  expect([first.due, first.next.map(({ number }) => number)]).toEqual([[], [1301, 1303, 1302]]);
  const [later] = await reviewOn('2027-02-28');
  expect(later.due.map(({ number, due }) => `${number} ${due}`)).toEqual([
    '1301 2026-11-30',
    '1303 2027-02-27',
  ]);
});

test('facts that pages show are named when they say nothing, nobody vouches for them, or long ago', async () => {
  const [{ facts, entries }] = await reviewOn('2027-11-21');
  expect(facts.map(({ id, lacks, pages }) => [id, lacks, pages[0]?.number])).toEqual([
    ['time', 'value', 1301],
    ['limit', 'checked', 1301],
  ]);
  expect(entries.map(({ found }) => found)).toEqual([
    '基本事实 fee 上次核对是 2026-11-20，超过一年了',
  ]);
});

test('queries without a sure answer are counted, and the plan has each page once', async () => {
  const [review, centre] = await reviewOn('2027-02-01');
  const search = await builtSearch(searchPagesOf(centre), indexOptionsOf(centre));
  const text = '# 上周的\n提现一直没到账\n天气\n\n  天气\r\n1301\n';
  const missed = await missedQueries(text, search, centre);
  expect(missed.map(({ query, count }) => [query, count])).toEqual([['天气', 2]]);
  const nearest = centre.page(1301);
  const plan = planOf(
    { ...review, missed: [...missed, { query: '钱', count: 1, nearest }] },
    '2027-02-01',
  );
  expect(plan.match(/1301“/g)).toHaveLength(1);
  expect(plan).toContain(
    '  - 上次核对 2026-11-20，该在 2026-11-30 前核对：从头到尾读一遍，改 reviewed\n  - “钱”',
  );
  expect(plan).toContain('- [ ] “天气”（2 次）');
});
