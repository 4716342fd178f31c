import type { LanguageTag } from '../schema/language-tag.ts';

/** How a language writes days. Scripts of tools have only this of a language: texts come with pages. */
export interface WrittenDates {
  /** `2026-11-20` as people write it. */
  date(date: string): string;
  /** The same with the day of the week, for days on which something is to be done. */
  weekday(date: string): string;
}

/** Without a time zone: a day is the same day everywhere. */
const englishDate = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const englishWeekday = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' });

/** @param week Begins the name of a day of the week. */
const chineseDates = (week: string): WrittenDates => ({
  // `Intl` writes 2026年11月20日; between Han and digits we put a blank (HC017).
  date(date) {
    const [year, month, day] = date.split('-').map(Number);
    return `${year} 年 ${month} 月 ${day} 日`;
  },
  weekday(date) {
    return `${this.date(date)}（${week}${'日一二三四五六'.charAt(new Date(date).getUTCDay())}）`;
  },
});

export const writtenDates: Readonly<Record<LanguageTag, WrittenDates>> = {
  'zh-CN': chineseDates('周'),
  'zh-Hant': chineseDates('週'),
  en: {
    date: (date) => englishDate.format(new Date(date)),
    weekday: (date) => englishWeekday.format(new Date(date)),
  },
};
