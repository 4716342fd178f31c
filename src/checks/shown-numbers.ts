/** What a reader takes for a number to dial. */
export interface ShownNumber {
  /** As it is written. */
  text: string;
  /** Its digits, with the `+` of a country. */
  digits: string;
  index: number;
}

/**
 * Finds numbers to dial in a text by their shape and by the words before them: amounts, dates,
 * counts and numbers of answers are none.
 *
 * @param known Digits of numbers that are dialled whatever their shape.
 */
export function shownNumbers(text: string, known: ReadonlySet<string>): ShownNumber[] {
  const plain = text.replace(/[０-９＋－]/g, (wide) => wide.normalize('NFKC'));
  return [...plain.matchAll(group)].flatMap(({ 0: found, index }) => {
    const number = { text: found, digits: digitsOf(found), index };
    const before = plain.slice(0, index);
    const after = plain.slice(index + found.length);
    return isDialled(number, before, after, known) ? [number] : [];
  });
}

/** The digits of a number as it is dialled. */
export const digitsOf = (number: string): string => number.replace(/[^+\d]/g, '');

/** Digits, perhaps in groups, that are no part of a word or a decimal. */
const group = /(?<![\w.,+])\+?\d+(?:[ -]\d+)*(?![A-Za-z_]|[.,]\d)/g;

function isDialled(
  { text, digits }: ShownNumber,
  before: string,
  after: string,
  known: ReadonlySet<string>,
): boolean {
  if (whole.some((shape) => shape.test(text) || shape.test(digits))) return true;
  if (counted.test(after) || numbered.test(before)) return false;
  const isCalled = digits.length >= 3 && calling.test(before);
  return isCalled || known.has(digits) || short.some((shape) => shape.test(digits));
}

/** Shapes that nothing else has. */
const whole = [
  // Mobile phones of the mainland; lines of enterprises; with the code of an area or a country.
  /^1[3-9]\d{9}$/,
  /^[48]00\d{7}$/,
  /^0\d{2,3}[ -]\d{5,8}$/,
  /^0800\d{6}$/,
  /^\+\d{7,15}$/,
  // Hong Kong and Macau; two years are written like that, too.
  /^(?!(?:19|20)\d\d[ -](?:19|20)\d\d$)[2-9]\d{3}[ -]\d{4}$/,
];

/** Emergencies, public lines, banks and carriers of the mainland; round sums are none. */
const short = [
  /^11[09]$/,
  /^12[02]$/,
  /^1[29](?!\d00)\d{3}$/,
  /^9(?!\d?000)\d{4}$/,
  /^100(?:10|86|99)$/,
];

const counted =
  /^\s*(?:元|块|年|月|日|天|次|个|笔|秒|小时|分钟|万|千|百|亿|条|张|份|字|倍|岁|步|页|位|人(?!工)|号(?!码)|[%％]|(?:yuan|days?|hours?|minutes?|seconds?|times|steps?|people)\b)/i;
const numbered = /(?:[¥￥$€£]|第|编号[：:]?|No\.|number)\s*$/i;
const calling = /(?:打|拨|致电|热线|电话|call|dial|phone|hotline)(?:是|为|号码|[：:“"「\s])*$/i;
