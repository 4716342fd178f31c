import type { LanguageTag } from '../schema/language-tag.ts';

/** A way of setting text that an editor would mend. */
interface WritingMistake {
  pattern: RegExp;
  expected: string;
}

/** In both scripts. */
const inChinese: readonly WritingMistake[] = [
  {
    pattern: /\p{Script=Han}[,;:?!](?!\/)|\p{Script=Han}\.(?=\s|$|\p{Script=Han})/u,
    expected: '中文里用全角标点：，。；：？',
  },
  {
    pattern: /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u,
    expected: '中文和英文、数字之间空一格',
  },
  {
    pattern: /[，。；：？！、“”（）] | [，。；：？！、“”（）]/u,
    expected: '全角标点两边不加空格',
  },
  { pattern: /\p{Script=Han} +\p{Script=Han}/u, expected: '中文字之间不加空格' },
  { pattern: /[！]|!{1}(?=\s|$)|\.{3}|。{2}/u, expected: '不用感叹号；省略号写……' },
  { pattern: /您/u, expected: '称呼读者用“你”' },
];

/**
 * What an English text quotes from a Chinese screen, or has its reader say in Chinese, in brackets
 * behind the English: `“Freeze” (冻结)`. It is set as Chinese is.
 */
export const quotedChinese =
  /\(\p{Script=Han}(?:[\p{Script=Han}、，。：；？“”]*\p{Script=Han})?\)/gu;

/** By the language of the site. */
export const writingMistakes: Readonly<Record<LanguageTag, readonly WritingMistake[]>> = {
  'zh-CN': [
    ...inChinese,
    { pattern: /["'](?=\p{Script=Han})|\p{Script=Han}["']/u, expected: '中文引号用“”' },
  ],
  'zh-Hant': [
    ...inChinese,
    { pattern: /["'](?=\p{Script=Han})|\p{Script=Han}["']/u, expected: '繁体中文引号用「」' },
  ],
  en: [
    {
      // CJK marks, and full-width forms of letters, digits and marks.
      pattern: /[\u3001-\u3003\u3008-\u3011\u3014-\u301F\uFF01-\uFF65\uFFE0-\uFFE6]/u,
      expected: '英文里用半角的标点、字母和数字，例如 , . ; : ? ( )',
    },
    {
      pattern: /\p{Script=Han}/u,
      expected: '英文里不夹中文字；要读者认出、说出的中文放在括号里，例如 “Freeze” (冻结)',
    },
    { pattern: /\w ['"]?[,.;:?](?=\s|$)/u, expected: '英文标点前面不空格' },
    { pattern: /[a-z],(?=[a-z])/iu, expected: '英文的逗号后面空一格' },
    { pattern: /!(?=\s|$)/u, expected: '不用感叹号' },
  ],
};
