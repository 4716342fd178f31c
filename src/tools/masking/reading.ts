/**
 * A text as it is read, whatever it is typed with: full-width, circled and other digits and letters
 * are plain ones, what is not seen is left out, blanks are plain blanks. Both strings have the same
 * length; offsets of them lead back to the text as typed.
 */
export interface Reading {
  readonly plain: string;
  /** Chinese numerals are digits, too. */
  readonly digits: string;
  /** By place in `plain`: where the character it came from begins and ends in the text. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A part of a reading. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Stands in a reading for what has been taken out or shortened before: nothing is looked for in it. */
export const taken = '\uFFFC';

const invisible = /[\p{Mn}\p{Me}\p{Cf}\u115F\u1160\u3164\uFFA0]|(?!\s)\p{Cc}/u;
const numerals = ['〇零○', '一壹幺弌', '二贰貳两兩', '三叁參叄', '四肆', '五伍'].concat(
  ['六陆陸', '七柒', '八捌', '九玖'], // prettier-ignore
);
const numeralOf = new Map(
  numerals.flatMap((same, digit) => [...same].map((sign): [string, string] => [sign, `${digit}`])),
);
/** First signs of digits in circles that Unicode does not count as forms of digits; each goes on to ten. */
const circled = [0x2776, 0x2780, 0x278a, 0x24f5];
const han = /\p{Script=Han}/u;
/** What `maskedText` puts in: a mark in 【】 that says so, or stars with the last digits. */
const ownMarks = /【[^】\d]{0,30}(?:去掉|removed)[^】\d]{0,8}】|\*{4} [\dA-Z]{2,4}(?![\dA-Z])/gi;

/** @param glued Leaves out blanks between Chinese characters: 验 证 码 is 验证码. */
export function read(text: string, glued: boolean): Reading {
  const signs: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const sign of text) {
    const end = at + sign.length;
    const plain = sign < '\u0080' ? plainAscii(sign) : plainOf(sign);
    if (glued && han.test(plain)) dropBlanks(signs, from, to);
    for (const unit of plain.split('')) {
      signs.push(unit);
      from.push(at);
      to.push(end);
    }
    at = end;
  }
  const plain = signs.join('').replace(ownMarks, (mark) => taken.repeat(mark.length));
  return { plain, digits: withDigits(plain), from, to };
}

function plainAscii(sign: string): string {
  if (sign >= ' ' && sign !== '\u007F') return sign;
  return sign === '\n' || sign === '\r' ? '\n' : sign === '\t' ? ' ' : '';
}

function plainOf(sign: string): string {
  if (/[\u2028\u2029\u0085]/.test(sign)) return '\n';
  if (/[\s\u2800]/.test(sign)) return ' ';
  if (invisible.test(sign)) return '';
  const code = sign.codePointAt(0) ?? 0;
  const first = circled.find((start) => code >= start && code < start + 10);
  if (first !== undefined) return `${code - first + 1}`;
  if (code === 0x24ff) return '0';
  if (/\p{Nd}/u.test(sign)) return digitOf(sign, code);
  // ⑴ is (1), ⒈ is 1.: the digits are what counts.
  const [, inner] = /^[(]?([a-z\d]+)[).,]?$/i.exec(sign.normalize('NFKC')) ?? [];
  if (inner !== undefined) return inner;
  return /[\p{Script=Han}＠＃＄％＊－．／]/u.test(sign) ? sign.normalize('NFKC') : sign;
}

/** Digits of all scripts stand in tens, from nought to nine. */
function digitOf(sign: string, code: number): string {
  const plain = sign.normalize('NFKC');
  if (/^\d$/.test(plain)) return plain;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return `${value}`;
}

function dropBlanks(signs: string[], from: number[], to: number[]): void {
  let end = signs.length;
  while (end > 0 && signs[end - 1] === ' ') end -= 1;
  if (end === signs.length || !han.test(signs[end - 1] ?? '')) return;
  signs.length = from.length = to.length = end;
}

function withDigits(plain: string): string {
  let digits = '';
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain.charAt(at);
    // 登陆, 大陆 and the like are words.
    const isWord = (sign === '陆' || sign === '陸') && /[登大着降]/.test(plain.charAt(at - 1));
    digits += isWord ? sign : (numeralOf.get(sign) ?? sign);
  }
  return digits;
}
