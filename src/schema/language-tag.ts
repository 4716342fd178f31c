/** The languages that a help centre may be written in; the first is the one of a site that names none. */
export const languageTags = ['zh-CN', 'en'] as const;

export type LanguageTag = (typeof languageTags)[number];

/** The language of a site, whether or not the rest of its `site.yaml` is right. */
export function languageTagOf(site: unknown): LanguageTag {
  const { language } = (site ?? {}) as { language?: unknown };
  return languageTags.find((tag) => tag === language) ?? 'zh-CN';
}

/** What is made once for each language. */
export const perLanguage = <Made>(
  make: (tag: LanguageTag) => Made,
): Readonly<Record<LanguageTag, Made>> => ({ 'zh-CN': make('zh-CN'), en: make('en') });
