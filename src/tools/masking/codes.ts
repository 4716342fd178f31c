import { runFrom, type Run } from './numbers.ts';
import { isCounted, isSomethingElse, piecesOf, type Piece } from './pieces.ts';
import { before, placeOf, taken, type Reading, type Span } from './reading.ts';

/** A secret in digits: what it is called, and how long it is. */
interface Code {
  /** Looked for where Chinese numerals are digits. */
  readonly name: RegExp;
  readonly least: number;
  readonly most: number;
  /** Right behind its name. */
  readonly mostBehind: number;
  /** How far it may be from its name, in characters, in the same sentence. */
  readonly reach: number;
}

export const verificationCode: Code = {
  name: /(?:验证|校验|动态|认证|授权|激活|注册|确认|短信|随机|解锁|取[现款]|登[录陆入])[码号马]|[这那][个串条]码|(?:备[用份]|恢复|付款|支付)代?码|动态(?:密码|口令)|\botp(?![a-z])|\byzm|(?:(?:error|status|zip|postal|area|country|qr|bar|promo|source|discount|coupon|exit|http|swift|sort|product|tracking|invite|referral|bank|branch|reference|merchant|security|card|pass|de|en)[\s-]?|(?:verification|confirmation|login|access)\s)?codes?(?![a-z])/gi,
  least: 4,
  most: 10,
  mostBehind: 20,
  reach: 40,
};
/** What text messages say around a code without naming it. */
export const unnamedCode: Code = {
  name: /分钟内?有效|(?:请勿|切勿|勿|不要|别)[^\d，。]{0,8}(?:泄[露漏]|告[知诉]|转发|透露)|(?:do not|don[’']?t|never) share|expires in/gi,
  least: 4,
  most: 8,
  mostBehind: 8,
  reach: 48,
};
/** What somebody was told over the phone, or was to type in. */
export const readAloud: Code = {
  name: /(?:短信(?:内容|[里上中]?的?(?:那串)?)|[4-8]个数字|(?:[4-8]位|[串的信到])数字?|(?:[让叫要]我[念读报填]|输)(?:入|1?下)?|\b(?:(?:read|typed?|enter(?:ed)?)(?:\s(?:out|in|it|them))*|(?:six|[468])[\s-]digits?(?:\s(?:number|is|was|were))*))(?=[\s:：=(（“"了过完的是为就]{0,4}\d\D{0,3}\d)|[念读报](?:[给了]|[过出]去)|把(?=\s?(?:\d[\s.·_/-]{0,3}){4,8}[都也就]?(?:[发念报读说输填]|告[诉知]))/gi,
  least: 4,
  most: 8,
  mostBehind: 8,
  reach: 8,
};
export const securityCode: Code = {
  name: /\b(?:cvv|cvc|cvn)2?|\bcsc\b|安全码|签名栏[^\d，。]{0,4}|(?:背面?|后面?|末)的?(?:签名栏)?[^\d，。]{0,4}3[位码个](?:数字|数)?|背[面后]的?(?:数字|那几位|那串)|(?:card\s)?security code|card code/gi,
  least: 3,
  most: 8,
  mostBehind: 8,
  reach: 20,
};
/** A code whose name says that it is none of somebody's. */
const otherCode = /^(?!code|verif|conf|login|access)[a-z]+[\s-]?codes?$/i;

const joint =
  /^(?:[码号是为就填了过完的]|数字|is|was|[\s.:：=(（“"「【['‘,，)）】”>—-])*(?:[a-z]-)?$/i;
const strong = /[:：=是为]|\bis\b/i;
/** Who was to type in 5000 or 150000 was to pay it. */
const round = /^(?:\d{2,3}|\d+0)00$/;
/** Between two codes of one name. */
const listed =
  /^(?:[\s:：,，、/和或再又是为]|and|then|然后|后来|还有|第[二三]?|一?[个条次串]|发来了?)*$/i;

/** Codes near their names: after them, or before them where nothing follows at once. */
export function findCodes(reading: Reading, runs: readonly Run[], code: Code): Span[] {
  const found: Span[] = [];
  let next = 0;
  for (const match of reading.digits.matchAll(code.name)) {
    if (code === verificationCode && otherCode.test(match[0])) continue;
    const { from, to } = placeOf(match);
    next = runFrom(runs, from - code.reach * 2, next);
    const piecesAt = (at: number): Piece[] => piecesIn(reading, runs, next, at, at + code.reach);
    if (!following(reading, piecesAt(to), to, code, found))
      preceding(reading, piecesAt(from - code.reach), from, code, found);
  }
  return found;
}

/** @returns Whether a code stands right behind its name. */
function following(
  reading: Reading,
  pieces: readonly Piece[],
  start: number,
  code: Code,
  found: Span[],
): boolean {
  const { plain } = reading;
  const [unmarked, ...marked] = plain.slice(start, start + code.reach).split(taken);
  if (marked.length > 0 && joint.test(unmarked ?? '')) return true;
  let isAnswered = false;
  let end: number | undefined;
  for (const piece of pieces) {
    const gap = plain.slice(end ?? start, piece.from);
    if (/[。；;！!？?\uFFFC]/.test(gap) || (end && !listed.test(gap))) break;
    const isNext = !end && joint.test(gap);
    if (!isCode(reading, piece, code, isNext, gap)) continue;
    isAnswered = isAnswered || isNext;
    found.push(widened(plain, piece));
    end = piece.to;
  }
  return isAnswered;
}

function isCode(reading: Reading, piece: Piece, code: Code, isNext: boolean, gap: string): boolean {
  const { number } = piece;
  if (number.length < code.least || number.length > (isNext ? code.mostBehind : code.most))
    return false;
  const isSaid = strong.test(gap);
  const isLoud = isNext && code === readAloud;
  if (isLoud && !isSaid && round.test(number)) return false;
  if (isLoud || !isNext) return !isSomethingElse(reading, piece);
  return isSaid || !(isCounted(reading, piece) || isDayOrCall(reading, piece));
}

const isDayOrCall = (reading: Reading, piece: Piece): boolean =>
  piece.number.length > 4 &&
  isSomethingElse(reading, piece, true) &&
  !/[-.]/.test(reading.plain.charAt(piece.from - 1));

function preceding(
  reading: Reading,
  pieces: readonly Piece[],
  end: number,
  code: Code,
  found: Span[],
): void {
  const { plain } = reading;
  let limit: number | undefined;
  for (const piece of pieces.filter(({ to }) => to <= end).reverse()) {
    const gap = plain.slice(piece.to, limit ?? end);
    if (/[。；;！!？?\n\uFFFC]/.test(gap) || (limit !== undefined && !listed.test(gap))) return;
    if (!isCode(reading, piece, code, false, gap)) continue;
    found.push(widened(plain, piece));
    limit = piece.from;
  }
}

/** G-739204 is one code. */
const widened = (plain: string, { from, to }: Span): Span => ({
  from: /[a-z]-$/i.test(before(plain, from, 2)) ? from - 2 : from,
  to,
});

/** The pieces that begin in a part of the text. */
function piecesIn(
  reading: Reading,
  runs: readonly Run[],
  next: number,
  from: number,
  to: number,
): Piece[] {
  const pieces: Piece[] = [];
  for (const run of runs.slice(next, runFrom(runs, to + 1, next))) {
    const start = run.findIndex((group) => group.from >= from);
    if (start >= 0 && start < 40)
      pieces.push(...piecesOf(reading, run, start).filter((piece) => piece.from <= to));
  }
  return pieces;
}
