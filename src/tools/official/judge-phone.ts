import type { Entry, Finding, Note } from './registered.ts';
import { distance, hasHidden } from './written.ts';

const numerals = '零一二三四五六七八九';
const others: Readonly<Record<string, string>> = { 〇: '0', '○': '0', 幺: '1', 壹: '1', 两: '2' };

/** Full-width digits and those of Chinese as ASCII; all else stays. */
export const withDigits = (text: string): string =>
  text
    .replace(/[零一二三四五六七八九]/g, (numeral) => String(numerals.indexOf(numeral)))
    .replace(/[〇○幺壹两]/g, (numeral) => others[numeral] ?? numeral)
    .replace(/[０-９＋]/g, (wide) => wide.normalize('NFKC'));

/** With a switchboard's number behind it, somebody else may pick up. */
const extension = /(?:转|轉|分机|分機|ext\.?|x|#|＃).*$/i;

/** A number as it is dialled: + and digits. */
const dialled = (text: string): string =>
  withDigits(text)
    .replace(/^\s*tel:/i, '')
    .replace(/[^\d+]/g, '');

const codes = ['86', '852', '853', '886', '44'];
/** What is dialled before a number within these countries, and never after the country's code. */
const withZero = ['86', '886', '44'];

interface Number {
  country: string;
  national: string;
}

/** A registered number, by country; with another code than those above it is only what it is. */
function numberOf({ value, country = '' }: Entry): Number {
  const digits = value.replace(/[^\d+]/g, '');
  if (!digits.startsWith('+')) return { country, national: digits };
  const code = codes.find((one) => digits.startsWith(`+${one}`));
  if (code === undefined) return { country: '', national: digits };
  const rest = digits.slice(code.length + 1);
  const isWhole = /^(?:1[3-9]\d{9}|[48]00\d{7})$/.test(rest);
  return {
    country: code,
    national: withZero.includes(code) && !(code === '86' && isWhole) ? `0${rest}` : rest,
  };
}

/** Nobody reaches a short number from abroad: with a country's code it is a forged one. */
const shortest = 7;

/** All forms in which a number may be dialled. */
function formsOf({ country, national }: Number): string[] {
  if (national.startsWith('+')) return [national, `00${national.slice(1)}`];
  if (national.length < shortest || country === '') return [national];
  const bare = withZero.includes(country) ? national.replace(/^0/, '') : national;
  const abroad = [bare, national].map((rest) => country + rest);
  return [
    national,
    country + bare,
    ...abroad.map((rest) => `+${rest}`),
    ...abroad.map((rest) => `00${rest}`),
  ];
}

const beforeShort = /^(?:0{0,2}(?:86|852|853|886|44)?|0\d{2,3}|1)$/;

function isLikeShort(digits: string, known: string): boolean {
  if (digits.startsWith(known) && digits.length <= known.length + 4) return true;
  if (digits.endsWith(known) && beforeShort.test(digits.slice(0, -known.length))) return true;
  return known.length >= 5 && distance(digits, known) <= 1;
}

function isLike(digits: string, { national }: Number): boolean {
  const known = national.replace(/^\+?0*/, '');
  if (known.length < shortest) return isLikeShort(digits, known);
  if (digits.includes(known) || distance(digits.replace(/^0+/, ''), known) <= 2) return true;
  if (digits.length < shortest) return false;
  return (
    known.endsWith(digits) ||
    (digits.slice(0, 6) === known.slice(0, 6) && Math.abs(digits.length - known.length) <= 2)
  );
}

/** What is strange about a number whoever has it. */
function notesOn(text: string): Note[] {
  const notes: Note[] = [];
  if (hasHidden(text)) notes.push('invisible');
  if (/[OoIl]/.test(text.replace(/^\s*tel:|ext\.?/i, ''))) notes.push('letters');
  if (extension.test(text)) notes.push(text.startsWith('#') ? 'dialCode' : 'extension');
  return notes;
}

/** Holds a number against those that are registered, in whatever way it is written. */
export function judgePhone(text: string, entries: readonly Entry[]): Finding {
  const notes = notesOn(text.replace(/^[\uFEFF\u200B]+|[\uFEFF\u200B]+$/g, ''));
  const written = text
    .replace(/^#/, '')
    .replace(extension, '')
    .replace(/[Oo]/g, '0')
    .replace(/[Il](?!:)/g, '1');
  const number = dialled(/^\s*tel:/i.test(text) ? text.replace(extension, '') : written);
  const phones = entries.filter(({ kind }) => kind === 'phone');
  const same = phones.find((record) => formsOf(numberOf(record)).includes(number));
  if (same) return { verdict: notes.length > 0 ? 'similar' : 'match', record: same, notes };
  const digits = number.replace(/\+/g, '');
  const like = phones.find((record) => isLike(digits, numberOf(record)));
  if (like === undefined) return { verdict: 'unlisted', notes };
  const isPrefixed =
    digits.length > 0 && digits.endsWith(numberOf(like).national.replace(/^\+?0*/, ''));
  return { verdict: 'similar', record: like, notes: isPrefixed ? [...notes, 'prefix'] : notes };
}
