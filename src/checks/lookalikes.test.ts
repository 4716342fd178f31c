import { expect, test } from 'vitest';
import { lookalikes } from './lookalikes.ts';

test.for([
  'OKPay 的官网是哪里？v2.0、e-mail、U盾、Apple Pay',
  'naïve café Zürich',
  'привет',
  '打开 example.com 看一看',
  'カードとApple、한국어',
  '3.5 元、1.2.3、a.b',
  'α、Ω、μ 和 π 是符号',
  'сахар и соль',
  'да, мой друг',
  'και όμως',
])('a text is what it seems (%$)', (text) => {
  expect(lookalikes(text), text).toEqual([]);
});

test.for([
  ['登录 раypal', 3, 'раypal', 'р'],
  ['ОKPay', 0, 'ОKPay', 'О'],
  ['去okpаy.com看', 1, 'okpаy.com', 'а'],
  ['раураl.com', 0, 'раураl.com', 'р'],
  ['оо.соm', 0, 'оо.соm', 'о'],
  ['ΟΚ.com', 0, 'ΟΚ.com', 'Ο'],
  ['café.com', 0, 'café.com', 'é'],
  ['ｏｋｐａｙ.com', 0, 'ｏｋｐａｙ.com', 'ｏ'],
  ['用ОК登录', 1, 'ОК', 'О'],
  ['ОК24', 0, 'ОК24', 'О'],
  ['官网 раур', 3, 'раур', 'р'],
  ['ΑΡΡ 下载', 0, 'ΑΡΡ', 'Α'],
  ['ᎪᏢᏢ', 0, 'ᎪᏢᏢ', 'Ꭺ'],
  ['𝐎𝐊𝐏𝐚𝐲', 0, '𝐎𝐊𝐏𝐚𝐲', '𝐎'],
  ['xn--80ak6aa92e.com', 0, 'xn--80ak6aa92e.com', ''],
  ['www.XN--80ak6aa92e.com', 0, 'www.XN--80ak6aa92e.com', ''],
] as const)(
  'another is not, and the word is named with its place (%$)',
  ([text, index, word, character]) => {
    expect(lookalikes(text), text).toEqual([{ index, word, character }]);
  },
);

test.for([
  { name: 'a word in Cyrillic', text: 'ОКРау' },
  { name: 'a word in full-width letters', text: 'ｏｋｐａｙ' },
  { name: 'a word in Cyrillic with digits', text: 'окрау24' },
  { name: 'a word in Cyrillic after another', text: 'привет, окрау' },
])('$name imitates the brand, whatever stands beside it', ({ text }) => {
  expect(lookalikes(text, 'OKPay')).toHaveLength(1);
});

test('the brand itself is one that is written in other letters', () => {
  expect(lookalikes('Оплата', 'Оплата')).toEqual([]);
});
