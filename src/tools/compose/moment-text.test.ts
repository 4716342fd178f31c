import { expect, test } from 'vitest';
import { forLater } from '../../model/interface-text.ts';
import { languages } from '../../model/language.ts';
import { composeTextsFrom } from './compose-texts-from.ts';
import { momentText } from './moment-text.ts';
import { zoneOffset } from './zone.ts';
import { zones } from './zones.ts';

const texts = composeTextsFrom((key) => forLater(languages['zh-CN'].texts[key]));

test.for([
  { zone: 480, written: '2026 年 1 月 5 日 09:07，北京时间（UTC+8）' },
  { zone: -300, written: '2026 年 1 月 5 日 09:07，UTC-5 的时间' },
  { zone: 345, written: '2026 年 1 月 5 日 09:07，UTC+5:45 的时间' },
  { zone: -210, written: '2026 年 1 月 5 日 09:07，UTC-3:30 的时间' },
])('a time says of which zone it is: $zone', ({ zone, written }) => {
  expect(momentText({ date: '2026-01-05', time: '09:07', zone }, texts)).toBe(written);
});

test('a day without a time is a day of its zone', () => {
  const moment = { date: '2026-12-31', time: '', zone: 540 };
  expect(momentText(moment, texts)).toBe('2026 年 12 月 31 日，东京、首尔时间（UTC+9）');
});

test('every zone of today can be chosen, and all read differently', () => {
  const year = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));
  const offsets = Intl.supportedValuesOf('timeZone').flatMap((timeZone) => {
    const form = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    return year.map((day) => form.format(day).split('GMT')[1] ?? '');
  });
  const minutes = (offset: string): number => {
    const [, sign, hours = '0', rest = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest)) || 0;
  };
  expect(zones).toEqual(expect.arrayContaining([...new Set(offsets.map(minutes))]));
  expect(new Set(zones.map(zoneOffset)).size).toBe(zones.length);
});
