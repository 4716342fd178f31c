import { expect, test } from 'vitest';
import { codePointOf, hiddenCharacters } from './hidden-characters.ts';

test.for([
  { name: 'Chinese marks', text: '提现没到账，怎么办？OKPay “App” 内——3 到 5 天……' },
  { name: 'full-width signs', text: '全角　空格、①②③、℃、№、™、￥100、½' },
  { name: 'Latin letters with accents', text: 'naïve café Zürich Việt Nam' },
  { name: 'Japanese and Korean', text: 'カタカナ、ひらがな、한국어' },
  { name: 'emoji of several characters', text: '😭 ❤️ ☎︎ ©️ 1️⃣ 👍🏽 👩‍👩‍👧 🏳️‍🌈 🇨🇳 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏃🏻‍♀️' },
  { name: 'rare Chinese characters', text: '𠮷、𰻞' },
])('$name hide nothing', ({ text }) => {
  expect(hiddenCharacters(text)).toEqual([]);
});

test.for([
  ['\u202E', '方向'],
  ['\u2066', '方向'],
  ['\u200F', '方向'],
  ['\u061C', '方向'],
  ['\u200B', '看不见'],
  ['\u200C', '看不见'],
  ['\u200D', '看不见'],
  ['\uFEFF', '看不见'],
  ['\u2060', '看不见'],
  ['\u00AD', '看不见'],
  ['\u3164', '看不见'],
  ['\u2800', '看不见'],
  ['\uFE0F', '看不见'],
  ['\u{E0041}', '看不见'],
  ['\u{E0101}', '看不见'],
  ['\u00A0', '空格'],
  ['\u2003', '空格'],
  ['\u2028', '换行'],
  ['\u0085', '换行'],
  ['\u007F', '控制'],
  ['\u009B', '控制'],
  ['\uE000', '字形'],
  ['\u{F0000}', '字形'],
  ['\uFFFE', '字形'],
  ['e\u0301\u0302\u0303', '附加符号'],
])('what hides between two characters is found where it stands (%$)', ([character = '', what]) => {
  const codePoint = codePointOf(character);
  const found = hiddenCharacters(`甲${character}乙`);
  expect(found, codePoint).toHaveLength(1);
  expect(found[0]?.what, codePoint).toContain(what);
  expect(found[0]?.index, codePoint).toBe(1 + (character.startsWith('e') ? 1 : 0));
});

test('joiners and selectors that make no emoji are found beside those that do', () => {
  expect(hiddenCharacters('👩‍👧\u200D支\uFE0F付').map(({ index }) => index)).toEqual([5, 7]);
});

test('a code point is written as people look it up', () => {
  expect([codePointOf('\u202E'), codePointOf('A'), codePointOf('😭')]).toEqual([
    'U+202E',
    'U+0041',
    'U+1F62D',
  ]);
});
