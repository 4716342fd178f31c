/**
 * In which language words are that nobody has translated, among the words of a page.
 *
 * @param page The language of the page, as in `lang="…"`.
 * @returns What `lang` says of them, `undefined` where they are in the language of the page.
 */
export const wordsLanguage = (words: string, page: string): 'zh' | undefined =>
  !page.startsWith('zh') && /^[^(]*\p{Script=Han}/u.test(words) ? 'zh' : undefined;
