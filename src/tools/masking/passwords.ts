import { firstOf } from './first-of.ts';
import { runFrom, type Run } from './numbers.ts';
import { isCounted, isDay, isSomethingElse, piecesOf, type Piece } from './pieces.ts';
import { before, placeOf, taken, type Reading, type Span } from './reading.ts';

const name =
  /动态密码|密码|口令|\bpw\b|pwd|pass(?:word|wd|code)s?|\bpin\b(?:\s?码)?|\bmima|\bmm(?=\s?[:：=])|\bpass(?=\s?[:：=])|(?:验证|图形|(?:备[用份]|恢复)代?)码|\b(?:backup|recovery)\scodes?/gi;
const isOfCode = /^(?:动态|[图验备恢br])/i;

/** Words between a password's name and the password. */
const strong =
  /^(?:(?:[^\da-z:：=，。；;\n\uFFFC是为成]{0,8}?(?:就?是|为|成了?)|[^:：=，。；;\n\uFFFC是为成]{0,4}?[:：=]|\s(?:is|was|to)\s)+)[\s(（“"「【['‘『]*/i;
const another =
  /^["'）】”」]?[\s,，、]*(?:[^\da-z，。；\n\uFFFC]{0,8}?(?:[改换变][成为]了?)|和|或者?|还有|or|and|(?=[:：]))[\s:：是]*/i;
const weak = /^码?就?[\s(（“"「【['‘『]*/;
const value =
  /^(?:(?:[a-z\d] ){3,}[a-z\d](?![a-z\d])|(?:[^\s：，、。；！？\uFFFC）】”’」』\p{sc=Han}…《》]|[：！？](?=[\w]))+)/iu;
/** 我爱你123: characters of a password that goes on with others, not those of a sentence. */
const hanValue =
  /^[^\P{sc=Han}在用从给到的了让叫发说打什怎么个次上下不没改]{1,6}[\w.#!@$%^&*-]{3,}(?![\w\p{sc=Han}])/u;
/** What stands where a password might, in texts that have none. */
const noValue =
  /^(?:the|and|for|was|not|has|his|her|been|does|cannot|yes|wrong|incorrect|invalid|expired|changed|stolen|leaked|compromised|correct|right|too|weak|strong|an?|my|still|always|never|also|same|different|required|needed|reset|locked|ok|fine|forgot(?:ten)?|lost|unknown|being|set|in|on|at|or|to|by|app|sms|pin|otp|wifi|error|failed|login|pay|what|it|this|that|no|null|none|removed|manager|protected|please|doesn|is|can|keeps|works?|working|page|field|hint|box)$/i;
const otherToken =
  /^(?:iphone|ipad|ios|android|win|mate|mi\d|redmi|vivo|oppo|sm-|huawei|err|e\d|sf|yt|jd|v\d|https?:)|@[\w-]+\.|:\/\//i;
const otherName =
  /(?:编号|账号|帐号|用户名?|account|user|微信号?|邮箱|版本|错误|型号|代码|订单号?|单号?|流水号?|qq)[\s:：是为]*$/i;

/** Passwords, PINs and codes with letters. */
export function findPasswords(
  reading: Reading,
  runs: readonly Run[],
): (Span & { kind: 'password' | 'verification-code' })[] {
  const found: (Span & { kind: 'password' | 'verification-code' })[] = [];
  let next = 0;
  for (const match of reading.plain.matchAll(name)) {
    const named = placeOf(match);
    next = runFrom(runs, named.from - 80, next);
    const isCode = isOfCode.test(match[0]);
    const kind = isCode ? 'verification-code' : 'password';
    const near = { reading, runs: runs.slice(next, next + 40), ...named };
    const spans = isCode ? withLetters(near) : passwordsNear(near);
    found.push(...spans.map((span) => ({ ...span, kind }) as const));
  }
  return found;
}

interface Near extends Span {
  readonly reading: Reading;
  readonly runs: readonly Run[];
}

function passwordsNear(near: Near): Span[] {
  const { reading, to } = near;
  const rest = reading.plain.slice(to, to + 120);
  const joint = firstOf(strong, rest);
  const touch = firstOf(weak, rest);
  if ([joint, touch].some(({ length }) => rest.charAt(length) === taken)) return [];
  const span =
    (joint && valueAt(near, to + joint.length, true)) || valueAt(near, to + touch.length, false);
  return span ? [span, ...others(near, span)] : [...further(near, rest), ...preceding(near)];
}

/** 原来是 …，现在改成 …: one more after the first. */
function others(near: Near, { to }: Span): Span[] {
  const rest = near.reading.plain.slice(to, to + 24);
  const changed = firstOf(another, rest);
  const span = changed && valueAt(near, to + changed.length, /[成为变]/.test(changed));
  return span ? [span] : [];
}

/** A code with letters: only where it is said to be one. */
function withLetters({ reading, to }: Near): Span[] {
  const rest = reading.plain.slice(to, to + 40);
  const joint = firstOf(/^[\s:：=(（“"「【是为就]{1,4}/, rest);
  const from = to + joint.length;
  const code = firstOf(/^(?:[a-z\d]-?){4,16}(?![a-z\d])/i, rest.slice(joint.length));
  const isCode = isMixed(code) || (/^[A-Z]{4,8}$/.test(code) && !noValue.test(code));
  return isCode ? [{ from, to: from + code.length }] : [];
}

const isMixed = (typed: string): boolean => /\d/.test(typed) && /[a-z]/i.test(typed);

function valueAt(near: Near, at: number, isSaid: boolean): Span | undefined {
  const { reading } = near;
  const numbers = numberAt(near, at, isSaid);
  const rest = reading.plain.slice(at, at + 80);
  const token = firstOf(value, rest) || (isSaid ? firstOf(hanValue, rest) : '');
  const typed = token.replace(/[,;](?=[a-z]+[:=]).*$/i, '').replace(/[.:"',;)\]}>]+$/, '');
  const isPassword = isSaid ? isSaidPassword(typed) : isLikelyPassword(reading.plain, at, typed);
  const end = at + typed.length;
  const typedTo = end + (isSaid ? secondPart(near, end).length : 0);
  const to = Math.max(isPassword ? typedTo : at, numbers?.to ?? at);
  return to > at ? { from: at, to } : undefined;
}

/** Abc 1234: digits after the letters and a blank. */
function secondPart({ reading }: Near, at: number): string {
  if (!/[a-z]$/i.test(reading.plain.slice(0, at))) return '';
  return firstOf(/^ \d{3,8}(?![\d.:,/%\p{sc=Han}-])/u, reading.plain.slice(at, at + 12));
}

function numberAt({ reading, runs }: Near, at: number, isSaid: boolean): Span | undefined {
  const [piece] = runs.flatMap((run) => {
    const first = run.findIndex(({ from }) => from === at);
    return first < 0 ? [] : piecesOf(reading, run, first);
  });
  if (!piece) return undefined;
  const { length } = piece.number;
  const isCount = /^[\d一二三四五六七八九]{1,2}个$/.test(reading.plain.slice(at, piece.to + 1));
  if (isCount) return eights(reading, piece);
  if (isSaid) return length >= 3 ? piece : undefined;
  const isOther = isCounted(reading, piece) || isSomethingElse(reading, piece, true);
  return length >= 4 && !(isOther && !isRightBehind(reading, at, piece)) ? piece : undefined;
}

/** 密码123456: what is not a number to call, a day or a sum. */
const isRightBehind = ({ plain }: Reading, at: number, { number }: Piece): boolean =>
  /[码令]$/.test(plain.slice(0, at)) && number.length === 6;

/** 六个8, 六个零 000000 */
function eights({ digits }: Reading, { from, to }: Piece): Span | undefined {
  const more = firstOf(/^个\s?\d(?:\s?[\d.·—-]{3,12})?/, digits.slice(to, to + 16));
  return more ? { from, to: to + more.length } : undefined;
}

function isSaidPassword(typed: string): boolean {
  return /[\p{L}\p{N}]/u.test(typed) && typed.length >= 3 && !noValue.test(typed);
}

function isLikelyPassword(plain: string, at: number, typed: string): boolean {
  const letters = typed.replace(/ /g, '');
  if (letters.length < 4 || noValue.test(typed) || otherToken.test(typed)) return false;
  const end = at + typed.length;
  return (
    isMixed(typed) ||
    (/[码令][\s(（“"「【]+$/.test(before(plain, at, 4)) &&
      /^[a-z]{6,}$/i.test(letters) &&
      !/^\s?[a-z\p{sc=Han}]/iu.test(plain.slice(end, end + 2)))
  );
}

/** A password in the same sentence, further on. */
function further({ reading, runs, to }: Near, rest: string): Span[] {
  const sentence = firstOf(/^[^。；;！!？?\n\uFFFC]{0,20}/, rest);
  const { length } = sentence;
  const isBirthday = sentence.includes('生日');
  const piece = runs
    .slice(runFrom(runs, to, 0), runFrom(runs, to + length + 1, 0))
    .flatMap((run) => piecesOf(reading, run, 0))
    .find((one) => isLoose(reading, one) || (isBirthday && isDay(one.number)));
  const at = ({ from, to: end }: Span): Span => ({ from: to + from, to: to + end });
  const day = /生日[\s:：,，就是为]*(\d{4}年\d\d?月\d\d?日?)/.exec(rest.slice(0, 40));
  const text = rest.slice(0, length + 32);
  return [
    ...(piece ? [piece] : []),
    ...(day?.[1] ? [at({ ...placeOf(day), from: placeOf(day).to - day[1].length })] : []),
    ...[...text.matchAll(/[\w.#!@$%^&*-]{6,32}/g)]
      .filter(
        ({ index, 0: token }) =>
          index <= length &&
          isMixed(token) &&
          !otherToken.test(token) &&
          !otherName.test(text.slice(0, index)),
      )
      .map((match) => at(placeOf(match))),
  ];
}

const isLoose = (reading: Reading, piece: Piece): boolean =>
  piece.number.length >= 4 && piece.number.length <= 8 && !isSomethingElse(reading, piece);

/** 123456 是我的密码 */
function preceding({ reading, from: end }: Near): Span[] {
  const text = before(reading.digits, end, 40);
  const match =
    /([\w.#!@$%^&*-]{4,32}|\d(?:[\s.·—/_-]{0,3}\d){3,11})["')）”」]?\s*(?:这个?|就?是|做|作为?|当|设[成为]|is|as)?[^\d,，。；;\n\uFFFC]{0,8}$/i.exec(
      text,
    );
  const [whole = '', typed = ''] = match ?? [];
  if (!/\d/.test(typed) || otherToken.test(typed)) return [];
  const from = end - whole.length;
  const span = { from, to: from + typed.length };
  const piece = { ...span, number: typed.replace(/\D/g, ''), isApart: true };
  const isPassword = isMixed(typed)
    ? !otherName.test(text.slice(0, -whole.length))
    : isLoose(reading, piece);
  return isPassword ? [span] : [];
}
