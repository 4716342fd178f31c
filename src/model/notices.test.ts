import { expect, test } from 'vitest';
import type { Notice } from '../schema/notices.ts';
import { languages } from './language.ts';
import { isCurrent, isOver } from './notice-time.ts';
import { noticesOf } from './notices.ts';

const notice: Notice = {
  text: '一',
  level: 'info',
  from: '2026-11-23 14:00 +08:00',
  until: '2026-11-24 02:00 +08:00',
};
const [begins, ends] = [Date.UTC(2026, 10, 23, 6), Date.UTC(2026, 10, 23, 18)];
const inChinese = (notices: Notice[], topic?: string, now = begins) =>
  noticesOf(notices, topic, languages['zh-CN'], now);

test('a notice is seen from the moment of its beginning until that of its end', () => {
  const time = { from: '2026-11-23T14:00+08:00', until: '2026-11-24T02:00+08:00' };
  const seen = [begins - 1, begins, ends - 1, ends].map((now) => isCurrent(time, now));
  expect(seen).toEqual([false, true, true, false]);
  expect([begins - 1, ends - 1, ends].map((now) => isOver(time, now))).toEqual([
    false,
    false,
    true,
  ]);
});

test('a page has what is current and what is to come, and nothing that is over', () => {
  expect(inChinese([notice], undefined, begins - 1)).toHaveLength(1);
  expect(inChinese([notice], undefined, ends - 1)).toHaveLength(1);
  expect(inChinese([notice], undefined, ends)).toEqual([]);
});

test('what matters most comes first, and a notice of a topic only on its pages', () => {
  const notices: Notice[] = [
    notice,
    { ...notice, text: '二', level: 'incident', topics: ['withdrawal'] },
    { ...notice, text: '三', level: 'warning' },
  ];
  const texts = (topic?: string) => inChinese(notices, topic).map(({ text }) => text);
  expect(texts('withdrawal')).toEqual(['二', '三', '一']);
  expect(texts('account')).toEqual(['三', '一']);
  expect(texts()).toEqual(['三', '一']);
});

test('a notice that was changed is another one', () => {
  const ids = [notice, { ...notice, text: '二' }, { ...notice, updated: notice.from }].flatMap(
    (one) => inChinese([one]).map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(3);
  expect(inChinese([{ ...notice }])[0]?.id).toBe(ids[0]);
});

test.for<{ name: string; change: Partial<Notice>; span: string; said: string }>([
  {
    name: 'of two days',
    change: { updated: '2026-11-23 15:30 +08:00' },
    span: '公告有效期：2026 年 11 月 23 日 14:00 至 11 月 24 日 02:00（UTC+8）',
    said: '11 月 23 日 15:30 更新（UTC+8）',
  },
  {
    name: 'of one day',
    change: { until: '2026-11-23 18:00 +08:00' },
    span: '公告有效期：2026 年 11 月 23 日 14:00 至 18:00（UTC+8）',
    said: '11 月 23 日 14:00 发布（UTC+8）',
  },
  {
    name: 'of two years, with an end in another zone',
    change: { until: '2026-12-31 23:00 -05:30' },
    span: '公告有效期：2026 年 11 月 23 日 14:00 至 2027 年 1 月 1 日 12:30（UTC+8）',
    said: '11 月 23 日 14:00 发布（UTC+8）',
  },
  {
    name: 'of Greenwich',
    change: { from: '2026-11-23 14:00 +00:00' },
    span: '公告有效期：2026 年 11 月 23 日 14:00 至 18:00（UTC）',
    said: '11 月 23 日 14:00 发布（UTC）',
  },
])(
  'the times of a notice $name are said in the zone of its beginning',
  ({ change, span, said }) => {
    expect(inChinese([{ ...notice, ...change }])[0]).toMatchObject({ span, said });
  },
);

test('in English, too', () => {
  const change = { updated: '2026-11-23 15:30 +05:30' };
  const from = '2026-11-23 14:00 +05:30';
  expect(
    noticesOf([{ ...notice, ...change, from }], undefined, languages.en, begins)[0],
  ).toMatchObject({
    span: 'This notice applies from November 23, 2026, 14:00 to 23:30 (UTC+5:30)',
    said: 'Updated November 23, 15:30 (UTC+5:30)',
  });
});
