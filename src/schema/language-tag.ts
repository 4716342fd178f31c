/** The languages that a help centre may be read in; the first is the one of a site that names none. */
export const languageTags = ['zh-CN', 'zh-Hant', 'en'] as const;

export type LanguageTag = (typeof languageTags)[number];

/** The language of a site, whether or not the rest of its `site.yaml` is right. */
export function languageTagOf(site: unknown): LanguageTag {
  const { language } = (site ?? {}) as { language?: unknown };
  return languageTags.find((tag) => tag === language) ?? 'zh-CN';
}

/** What is made once for each language. */
export const perLanguage = <Made>(
  make: (tag: LanguageTag) => Made,
): Readonly<Record<LanguageTag, Made>> => ({
  'zh-CN': make('zh-CN'),
  'zh-Hant': make('zh-Hant'),
  en: make('en'),
});

/** Whether it is written in Han characters: how long texts may be, and which marks stand in them. */
export const isChinese = (tag: LanguageTag): boolean => tag !== 'en';

/**
 * The folder of a language that is not the main one, on the site and below the content:
 * `/zh-hant/faq/…`, `content/zh-hant/`.
 */
export const languageFolder = (tag: LanguageTag): string => tag.toLowerCase();
