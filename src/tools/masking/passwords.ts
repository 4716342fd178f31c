import { groupAt, type Run } from './numbers.ts';
import { firstOf } from './first-of.ts';
import { isCounted, isDay, isSomethingElse, piecesOf, type Piece } from './pieces.ts';
import { taken, type Reading, type Span } from './reading.ts';

const name =
  /动态密码|密码|口令|\bpw\b|pwd|pass(?:word|wd|code)s?|\bpin\b(?:\s?码)?|\bmima|\bmm(?=\s?[:：=])|\bpass(?=\s?[:：=])|(?:验证|图形|(?:备[用份]|恢复)代?)码|\b(?:backup|recovery)\scodes?/gi;
const isOfCode = /^(?:动态|[图验备恢br])/i;

/** Words between a password's name and the password. */
const strong =
  /^(?:(?:[^，。；;\n是为成:：=\uFFFCa-z\d]{0,8}?(?:就?是|为|成了?)|[^，。；;\n是为成:：=\uFFFC]{0,4}?[:：=]|\s(?:is|was|to)\s)+)[\s“"‘'「『（(【[]*/i;
const another =
  /^["”'」）】]?[\s,，、]*(?:[^，。；\n\d\uFFFCa-z]{0,8}?(?:[改换变][成为]了?)|和|或者?|还有|or|and|(?=[:：]))[:：\s是]*/i;
const weak = /^码?就?[\s“"‘'「『（(【[]*/;
const value =
  /^(?:(?:[a-z\d] ){3,}[a-z\d](?![a-z\d])|(?:[^\s\p{sc=Han}，。；、）】」』”’？！…《》：\uFFFC]|[！？：](?=[\w]))+)/iu;
/** 我爱你123: characters of a password that goes on with others, not those of a sentence. */
const hanValue =
  /^[^\P{sc=Han}在用从给到的了让叫发说打什怎么个次上下不没改]{1,6}[\w!@#$%^&*.-]{3,}(?![\w\p{sc=Han}])/u;
/** What stands where a password might, in texts that have none. */
const noValue =
  /^(?:not|wrong|incorrect|invalid|expired|changed|stolen|leaked|compromised|correct|right|too|weak|strong|the|an?|my|his|her|still|always|never|also|same|different|required|needed|reset|locked|ok|fine|forgot(?:ten)?|lost|unknown|being|been|set|in|on|at|and|or|for|to|by|app|sms|pin|otp|wifi|error|failed|login|pay|what|it|this|that|no|yes|null|none|removed|manager|protected|please|does|doesn|is|was|has|cannot|can|keeps|works?|working|page|field|hint|box)$/i;
const otherToken =
  /^(?:iphone|ipad|ios|android|win|mate|mi\d|redmi|vivo|oppo|sm-|huawei|err|e\d|sf|yt|jd|v\d|https?:)|@[\w-]+\.|:\/\//i;
const otherName =
  /(?:账号|帐号|用户名?|account|user|微信号?|邮箱|型号|版本|错误|代码|单号?|订单号?|编号|流水号?|qq)[\s是为:：]*$/i;

/** Passwords, PINs and codes with letters. */
export function findPasswords(
  reading: Reading,
  runs: readonly Run[],
): (Span & { kind: 'password' | 'verification-code' })[] {
  const found: (Span & { kind: 'password' | 'verification-code' })[] = [];
  let next = 0;
  for (const match of reading.plain.matchAll(name)) {
    const [called] = match;
    const from = match.index;
    const to = from + called.length;
    while (next < runs.length && groupAt(runs[next], 0).from < from - 80) next += 1;
    const isCode = isOfCode.test(called);
    const kind = isCode ? 'verification-code' : 'password';
    const near = { reading, runs: runs.slice(next, next + 40), from, to };
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
  const joint = strong.exec(rest)?.[0];
  const touch = firstOf(weak, rest);
  if (rest.charAt(joint?.length ?? 0) === taken || rest.charAt(touch.length) === taken) return [];
  if (joint !== undefined) {
    const span = valueAt(near, to + joint.length, true);
    if (span) return [span, ...others(near, span)];
  }
  const behind = valueAt(near, to + touch.length, false);
  if (behind) return [behind, ...others(near, behind)];
  return [...further(near, rest), ...before(near)];
}

/** 原来是 …，现在改成 …: one more after the first. */
function others(near: Near, { to }: Span): Span[] {
  const rest = near.reading.plain.slice(to, to + 24);
  const changed = firstOf(another, rest);
  const span =
    changed === '' ? undefined : valueAt(near, to + changed.length, /[成为变]/.test(changed));
  return span ? [span] : [];
}

/** A code with letters: only where it is said to be one. */
function withLetters({ reading, to }: Near): Span[] {
  const rest = reading.plain.slice(to, to + 40);
  const [joint] = /^[是为就:：=\s“"「【（(]{1,4}/.exec(rest) ?? [''];
  const code = firstOf(/^(?:[a-z\d]-?){4,16}(?![a-z\d])/i, rest.slice(joint.length));
  const isMixed = /\d/.test(code) && /[a-z]/i.test(code);
  if (!isMixed && !(/^[A-Z]{4,8}$/.test(code) && !noValue.test(code))) return [];
  return [{ from: to + joint.length, to: to + joint.length + code.length }];
}

function valueAt(near: Near, at: number, isSaid: boolean): Span | undefined {
  const { reading } = near;
  const numbers = numberAt(near, at, isSaid);
  const rest = reading.plain.slice(at, at + 80);
  const token = firstOf(value, rest) || (isSaid ? firstOf(hanValue, rest) : '');
  const typed = token.replace(/[,;](?=[a-z]+[:=]).*$/i, '').replace(/[,.;:)\]}"'>]+$/, '');
  const isPassword = isSaid ? isSaidPassword(typed) : isLikelyPassword(reading.plain, at, typed);
  const typedTo = at + typed.length + (isSaid ? secondPart(near, at + typed.length).length : 0);
  const end = Math.max(isPassword ? typedTo : at, numbers?.to ?? at);
  return end > at ? { from: at, to: end } : undefined;
}

/** Abc 1234: digits after the letters and a blank. */
function secondPart({ reading }: Near, at: number): string {
  if (!/[a-z]$/i.test(reading.plain.slice(0, at))) return '';
  return firstOf(/^ \d{3,8}(?![\d.,:/%\p{sc=Han}-])/u, reading.plain.slice(at, at + 12));
}

function numberAt({ reading, runs }: Near, at: number, isSaid: boolean): Span | undefined {
  const run = runs.find((one) => one.some(({ from }) => from === at));
  if (run === undefined) return undefined;
  const [piece] = piecesOf(
    reading,
    run,
    run.findIndex(({ from }) => from === at),
  );
  if (piece === undefined) return undefined;
  const { length } = piece.number;
  const isCount = /^[一二三四五六七八九\d]{1,2}个$/.test(reading.plain.slice(at, piece.to + 1));
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
  const more = firstOf(/^个\s?\d(?:\s?[\d.·\-—]{3,12})?/, digits.slice(to, to + 16));
  return more === '' ? undefined : { from, to: to + more.length };
}

function isSaidPassword(typed: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(typed) || typed.length < 3) return false;
  return /\d/.test(typed) || !noValue.test(typed);
}

function isLikelyPassword(plain: string, at: number, typed: string): boolean {
  const letters = typed.replace(/ /g, '');
  if (letters.length < 4 || noValue.test(typed) || otherToken.test(typed)) return false;
  if (/[a-z]/i.test(typed) && /\d/.test(typed)) return true;
  const isChinese = /[码令][\s“"（(【「]+$/.test(plain.slice(Math.max(0, at - 4), at));
  return (
    isChinese &&
    /^[a-z]{6,}$/i.test(letters) &&
    !/^\s?[a-z\p{sc=Han}]/iu.test(plain.slice(at + typed.length, at + typed.length + 2))
  );
}

/** A password in the same sentence, further on. */
function further({ reading, runs, to }: Near, rest: string): Span[] {
  const sentence = firstOf(/^[^。；;！!？?\n\uFFFC]{0,20}/, rest);
  const found: Span[] = [];
  const isBirthday = sentence.includes('生日');
  const pieces = runs
    .filter((run) => {
      const { from } = groupAt(run, 0);
      return from >= to && from <= to + sentence.length;
    })
    .flatMap((run) => piecesOf(reading, run, 0));
  const piece = pieces.find((one) => isLoose(reading, one) || (isBirthday && isDay(one.number)));
  if (piece) found.push(piece);
  const day = /(生日[\s,，:：就是为]*)\d{4}年\d\d?月\d\d?日?/.exec(rest.slice(0, 40));
  if (day?.[1])
    found.push({ from: to + day.index + day[1].length, to: to + day.index + day[0].length });
  const tokens = /[\w!@#$%^&*.-]{6,32}/g;
  const text = rest.slice(0, sentence.length + 32);
  for (
    let match = tokens.exec(text);
    match && match.index <= sentence.length;
    match = tokens.exec(text)
  ) {
    const [token] = match;
    const isMixed = /\d/.test(token) && /[a-z]/i.test(token) && !otherToken.test(token);
    if (isMixed && !otherName.test(text.slice(0, match.index)))
      found.push({ from: to + match.index, to: to + match.index + token.length });
  }
  return found;
}

const isLoose = (reading: Reading, piece: Piece): boolean =>
  piece.number.length >= 4 && piece.number.length <= 8 && !isSomethingElse(reading, piece);

/** 123456 是我的密码 */
function before({ reading, from }: Near): Span[] {
  const start = Math.max(0, from - 40);
  const text = reading.digits.slice(start, from);
  const match =
    /([\w!@#$%^&*.-]{4,32}|\d(?:[\s\-.·—/_]{0,3}\d){3,11})["”'」）)]?\s*(?:这个?|就?是|做|作为?|当|设[成为]|is|as)?[^，。,；;\d\uFFFC\n]{0,8}$/i.exec(
      text,
    );
  const [whole = '', typed = ''] = match ?? [];
  if (!/\d/.test(typed) || otherToken.test(typed)) return [];
  const begin = start + text.length - whole.length;
  const piece = {
    from: begin,
    to: begin + typed.length,
    number: typed.replace(/\D/g, ''),
    isApart: true,
  };
  const isNumber = !/[a-z]/i.test(typed);
  if (isNumber ? !isLoose(reading, piece) : otherName.test(text.slice(0, -whole.length))) return [];
  return [{ from: piece.from, to: piece.to }];
}
