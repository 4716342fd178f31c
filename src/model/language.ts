import casesChinese from '../content/i18n/cases/zh-CN.json' with { type: 'json' };
import casesEnglish from '../content/i18n/cases/en.json' with { type: 'json' };
import composeChinese from '../content/i18n/compose/zh-CN.json' with { type: 'json' };
import composeEnglish from '../content/i18n/compose/en.json' with { type: 'json' };
import deskChinese from '../content/i18n/desk/zh-CN.json' with { type: 'json' };
import deskEnglish from '../content/i18n/desk/en.json' with { type: 'json' };
import fileChinese from '../content/i18n/file/zh-CN.json' with { type: 'json' };
import fileEnglish from '../content/i18n/file/en.json' with { type: 'json' };
import officialChinese from '../content/i18n/official/zh-CN.json' with { type: 'json' };
import officialEnglish from '../content/i18n/official/en.json' with { type: 'json' };
import offlineChinese from '../content/i18n/offline/zh-CN.json' with { type: 'json' };
import offlineEnglish from '../content/i18n/offline/en.json' with { type: 'json' };
import programsChinese from '../content/i18n/programs/zh-CN.json' with { type: 'json' };
import programsEnglish from '../content/i18n/programs/en.json' with { type: 'json' };
import siteChinese from '../content/i18n/zh-CN.json' with { type: 'json' };
import siteEnglish from '../content/i18n/en.json' with { type: 'json' };
import toolsChinese from '../content/i18n/tools/zh-CN.json' with { type: 'json' };
import toolsEnglish from '../content/i18n/tools/en.json' with { type: 'json' };
import triageChinese from '../content/i18n/triage/zh-CN.json' with { type: 'json' };
import triageEnglish from '../content/i18n/triage/en.json' with { type: 'json' };
import { traditionalConverter } from '../languages/traditional/converter.ts';
import { shippedReplacements } from '../languages/traditional/written-replacements.ts';
import type { LanguageTag } from '../schema/language-tag.ts';
import { writtenDates, type WrittenDates } from './written-dates.ts';

const chinese = {
  ...siteChinese,
  ...toolsChinese,
  ...triageChinese,
  ...composeChinese,
  ...offlineChinese,
  ...officialChinese,
  ...casesChinese,
  ...fileChinese,
  ...programsChinese,
  ...deskChinese,
};
const english: Record<keyof typeof chinese, string> = {
  ...siteEnglish,
  ...toolsEnglish,
  ...triageEnglish,
  ...composeEnglish,
  ...offlineEnglish,
  ...officialEnglish,
  ...casesEnglish,
  ...fileEnglish,
  ...programsEnglish,
  ...deskEnglish,
};

/** The texts of the interface, by key. */
export type Texts = Readonly<Record<keyof typeof chinese, string>>;
export type TextKey = keyof Texts;

/** A time of a day, as clocks show it where it is meant. */
interface DayTime {
  /** `2026-11-20` */
  day: string;
  /** `14:00` */
  clock: string;
  /** What stands beside it already, and is not said again. */
  known?: 'day' | 'year' | undefined;
}

/** All that differs between help centres in different languages, but for what is written in them. */
export interface Language extends WrittenDates {
  /** As in `lang="…"`. */
  readonly tag: LanguageTag;
  /** ISO 639-1, for systems that know no more. */
  readonly code: string;
  /** Its name in itself. */
  readonly name: string;
  /** The same where there is room for two letters. */
  readonly short: string;
  /** The same with a country, for systems that want one. */
  readonly locale: string;
  readonly texts: Texts;
  /** Regions of `authorities.yaml` whose people read it, where others come first in the file. */
  readonly regions: readonly string[];
  /** Marks between parts of what is put together for other systems. */
  readonly marks: { readonly colon: string; readonly comma: string };
  /** Names of several things, one after the other. */
  list(names: readonly string[]): string;
  /** A time with its day, as far as that is not known. */
  time(time: DayTime): string;
}

let converted: Texts | undefined;

function traditionalTexts(): Texts {
  if (!converted) {
    const convert = traditionalConverter(shippedReplacements());
    const entries = Object.entries(chinese).map(([key, text]) => [key, convert(text)]);
    converted = Object.fromEntries(entries) as Texts;
  }
  return converted;
}

/** Without a time zone: a day is the same day everywhere. */
const englishDay = new Intl.DateTimeFormat('en', {
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});
const englishDate = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** What is the same in both scripts. */
const inChinese = {
  code: 'zh',
  marks: { colon: '：', comma: '，' },
  list: (names: readonly string[]): string => names.join('、'),
  time(this: Language, { day, clock, known }: DayTime): string {
    if (known === 'day') return clock;
    return `${this.date(day).slice(known === 'year' ? '2026 年 '.length : 0)} ${clock}`;
  },
};

export const languages: Readonly<Record<LanguageTag, Language>> = {
  'zh-CN': {
    tag: 'zh-CN',
    name: '简体中文',
    short: '简',
    locale: 'zh-CN',
    texts: chinese,
    regions: [],
    ...inChinese,
    ...writtenDates['zh-CN'],
  },
  'zh-Hant': {
    tag: 'zh-Hant',
    name: '繁體中文',
    short: '繁',
    locale: 'zh-TW',
    // Most processes never ask for them, and the tables of the conversion are large.
    get texts() {
      return traditionalTexts();
    },
    regions: ['hk', 'mo', 'tw'],
    ...inChinese,
    ...writtenDates['zh-Hant'],
  },
  en: {
    tag: 'en',
    code: 'en',
    name: 'English',
    short: 'EN',
    locale: 'en-US',
    texts: english,
    regions: [],
    marks: { colon: ': ', comma: ';' },
    list: (names) => names.join(', '),
    ...writtenDates.en,
    time({ day, clock, known }) {
      if (known === 'day') return clock;
      return `${(known === 'year' ? englishDay : englishDate).format(new Date(day))}, ${clock}`;
    },
  },
};
