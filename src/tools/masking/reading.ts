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

/** Where something stands that was found. */
export const placeOf = (match: RegExpExecArray): Span => ({
  from: match.index,
  to: match.index + match[0].length,
});

/** Where all that has a shape stands. */
export const placesOf = (shape: RegExp, text: string): Span[] =>
  [...text.matchAll(shape)].map(placeOf);

/** What stands before a place of a text. */
export const before = (text: string, at: number, reach: number): string =>
  text.slice(Math.max(0, at - reach), at);

/** Whether something goes on before or behind a part, in letters unless another `sign` is given. */
export const isPartOf = (text: string, { from, to }: Span, sign = /[a-z\d]/i): boolean =>
  sign.test(text.charAt(from - 1)) || sign.test(text.charAt(to));

/** Stands in a reading for what has been taken out or shortened before: nothing is looked for in it. */
export const taken = '\uFFFC';

const invisible = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u115F\u1160\u3164\uFFA0]/u;
/** Chinese numerals, from nought to nine. */
const numerals = '〇零○ 一壹幺弌 二贰貳两兩 三叁參叄 四肆 五伍 六陆陸 七柒 八捌 九玖'.split(' ');
/** First signs of digits in circles that Unicode does not count as forms of digits; each goes on to ten. */
const circled = [0x2776, 0x2780, 0x278a, 0x24f5];
/** Traditional characters of the words that are looked for, each before its simple one. */
const traditional =
  '驗验證证証证碼码號号單单動动態态錄录認认確确權权隨随機机圖图鑰钥護护鐘钟為为爲为訴诉圓圆訂订憑凭運运記记詞词後后數数銀银帳账給给讀读報报轉转發发過过變变換换個个點点賬账賣卖買买騙骗電电話话櫃柜錯错誤误額额簽签連连鏈链';
const numeral = new RegExp(`[${numerals.join('')}]`, 'g');
/** The characters that texts are made of, and 〇; those of names that are hardly written are not. */
const han = '\\u4E00-\\u9FFF〇';
const asItIs = new RegExp(`[ -~${han}，。、：；（）“”？！【】]`);
const blanksInHan = new RegExp(`([${han}]) +(?=[${han}])`, 'g');
/** What `maskedText` puts in: a mark in 【】 or [] that says so, or stars with the last digits. */
const ownMarks =
  /[【[][^\d】\]]{0,30}(?:去掉|removed)[^\d】\]]{0,8}[\]】]|\*{4} [\dA-Z]{4}|\*{3} [\dA-Z]{2}/gi;

/** Reads a text with all its blanks. */
export function read(text: string): Reading {
  let plain = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  // Half a character, where the other half is missing, is one.
  for (const sign of text) {
    const end = at + sign.length;
    const read = plainOf(sign);
    for (let unit = 0; unit < read.length; unit += 1) {
      from.push(at);
      to.push(end);
    }
    plain += read;
    at = end;
  }
  return made(
    plain.replace(ownMarks, (mark) => taken.repeat(mark.length)),
    from,
    to,
  );
}

/** The same without blanks between Chinese characters: 验 证 码 is 验证码. */
export function glued({ plain, from, to }: Reading): Reading {
  const gone = new Set<number>();
  const together = plain.replace(blanksInHan, (whole, sign: string, at: number) => {
    for (let blank = 1; blank < whole.length; blank += 1) gone.add(at + blank);
    return sign;
  });
  const isThere = (_: number, at: number): boolean => !gone.has(at);
  return made(together, from.filter(isThere), to.filter(isThere));
}

const made = (plain: string, from: readonly number[], to: readonly number[]): Reading => ({
  plain,
  digits: withDigits(plain),
  from,
  to,
});

/** A reading in which parts are taken out: `spans` are of the text as typed, in their order. */
export function without(reading: Reading, spans: readonly Span[]): Reading {
  if (spans.length === 0) return reading;
  let next = 0;
  let plain = '';
  for (let at = 0; at < reading.plain.length; at += 1) {
    const from = reading.from[at] as number;
    let span = spans[next];
    while (span && span.to <= from) span = spans[(next += 1)];
    plain += span && span.from <= from ? taken : reading.plain.charAt(at);
  }
  return made(plain, reading.from, reading.to);
}

function plainOf(sign: string): string {
  if (asItIs.test(sign)) return simpleOf(sign);
  if (/[\n\r\u2028\u2029\u0085]/.test(sign)) return '\n';
  if (/[^\S\v\f]|\u2800/.test(sign)) return ' ';
  return invisible.test(sign) ? '' : formOf(sign, sign.codePointAt(0) as number);
}

function simpleOf(sign: string): string {
  const at = traditional.indexOf(sign);
  return at % 2 === 0 ? traditional.charAt(at + 1) : sign;
}

/** The plain form of a digit, a letter or a Chinese character. */
function formOf(sign: string, code: number): string {
  const first = circled.find((start) => code >= start && code < start + 10);
  if (first) return `${code - first + 1}`;
  if (sign === '⓿') return '0';
  if (/\p{Nd}/u.test(sign)) return digitOf(sign, code);
  // ⑴ is (1), ⒈ is 1.: the digits are what counts.
  const [, inner] = /^[(]?([a-z\d]+)[.,)]?$/i.exec(sign.normalize('NFKC')) ?? [];
  if (inner !== undefined) return inner;
  return /[\p{sc=Han}＠＃＄％＊－．／]/u.test(sign) ? sign.normalize('NFKC') : sign;
}

/** Digits of all scripts stand in tens, from nought to nine. */
function digitOf(sign: string, code: number): string {
  const plain = sign.normalize('NFKC');
  if (/^\d$/.test(plain)) return plain;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return `${value}`;
}

const withDigits = (plain: string): string =>
  plain.replace(numeral, (sign, at: number) =>
    // 登陆, 大陆 and the like are words.
    /[陆陸]/.test(sign) && /[登大着降]/.test(plain.charAt(at - 1))
      ? sign
      : String(numerals.findIndex((same) => same.includes(sign))),
  );
