import strings from '../content/i18n/zh-CN.json' with { type: 'json' };

/** What is said about results; `{count}`, `{number}`, `{query}` are filled in. */
export interface SearchTexts {
  count: string;
  none: string;
  unsure: string;
  weak: string;
  number: string;
  topics: string;
  featured: string;
  support: string;
}

/** Written beside the index, to be loaded with it: most pages are left without a search. */
export const searchTexts: SearchTexts = {
  count: strings['help.search.count'],
  none: strings['help.search.none'],
  unsure: strings['help.search.unsure'],
  weak: strings['help.search.weak'],
  number: strings['help.search.number'],
  topics: strings['help.home.topics'],
  featured: strings['help.home.featured'],
  support: strings['help.search.support'],
};
