import { digitsIn, groupAt, sizeOf, spanOf, type Run } from './numbers.ts';
import { before, type Reading, type Span } from './reading.ts';

/** What may be one code or password in digits, of a run of numbers. */
export interface Piece extends Span {
  readonly number: string;
  /** The run has nothing else, or blanks or commas around it. */
  readonly isApart: boolean;
}

const unit =
  /^\s?(?:元|块|圆|分钟|秒|小时|天|日|月|年|号(?!码)|点|次|条|位|个|遍|人|万|千|百|笔|张|份|步|%|％|人民币|rmb|cny|usd|min|sec|hour|day|time|digit|yuan|[开打]头|转(?!发)|汇|存)/i;
const sum = /^\d{1,3}(?:,\d{3})+(?:\.\d\d?)?$|^\d+\.\d\d?$/;
const day =
  /^(?:19|20)\d\d(?:[^\d\n](?:0?[1-9]|1[0-2])[^\d\n](?:0?[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;
const version = /^\d+(?:\.\d+){2,3}$/;
/** Numbers to call: banks, police, carriers, services. */
const shortNumber = /^(?:95\d{3}|96110|1(?:00|23)\d\d|11[0-9]|12[0-2])$/;
const namedOtherwise =
  /(?:尾号|[后末][四4]位|订单|单号|流水|编号|号码?|电话|手机|热线|客服|[拨打]打?了?|致电|call(?:ed)?|[转付扣充花提借买刷扫][了走账给款掉值现]*|金额|余额|超过|大于|达到|满|限额|大?约|大概|只?剩|欠|被?骗[走了]*|共|亏了?|损失|error|错误码?|代码|状态码|版本|[¥￥$]|qq|群|邮编|\bref|\bno\.?)[\s:：(（是为了共]*$/i;

/** The pieces of a run, in their order, none of them in two. */
export function piecesOf(reading: Reading, run: Run, start: number): Piece[] {
  const pieces: Piece[] = [];
  for (let first = start; first < run.length; first += 1) {
    let last = lastOf(reading.plain, run, first);
    const isBlank = /^[\s,，、]+$/.test(gapBefore(reading.plain, run, last));
    if (last > first && isBlank && isCounted(reading, groupAt(run, last))) last -= 1;
    const span = spanOf(run, first, last);
    const isApart =
      isEdge(reading, run, first, span.from) && isEdge(reading, run, last + 1, span.to);
    pieces.push({ ...span, number: digitsIn(reading, span), isApart });
    first = last;
  }
  return pieces;
}

const isEdge = ({ plain }: Reading, run: Run, group: number, at: number): boolean =>
  group === 0 || group === run.length || /[\s,，、]/.test(plain.charAt(at) + plain.charAt(at - 1));

const gapBefore = (plain: string, run: Run, index: number): string =>
  plain.slice(groupAt(run, index - 1).to, groupAt(run, index).from);

/** How far one number goes: 739-204 and 7 3 9 2 0 4 are one, 739204 5000 are two. */
function lastOf(plain: string, run: Run, first: number): number {
  const size = sizeOf(run, first);
  let length = size;
  let last = first;
  while (last + 1 < run.length) {
    const next = sizeOf(run, last + 1);
    const isEven = sizeOf(run, last) === size && next <= size && next <= 4;
    const isClose = isEven || !/[\s,，、]/.test(gapBefore(plain, run, last + 1));
    length += next;
    if (length > (isClose ? 20 : 8)) break;
    last += 1;
  }
  return last;
}

/** A day of a calendar, in figures. */
export const isDay = (typed: string): boolean => day.test(typed);

/**
 * Whether a number beside a word for a secret is something else: a sum, a day, a number to call.
 *
 * @param isRightBehind Nothing stands between the word and the number.
 */
export function isSomethingElse(reading: Reading, piece: Piece, isRightBehind = false): boolean {
  const { plain, digits } = reading;
  const typed = digits.slice(piece.from, piece.to);
  const words = before(plain, piece.from, 12);
  return (
    (!isRightBehind && isPart(piece, typed, words)) ||
    isCounted(reading, piece) ||
    day.test(typed) ||
    shortNumber.test(piece.number) ||
    namedOtherwise.test(words) ||
    /^(?:[a-z@/_]|[:.]\d)/i.test(plain.slice(piece.to, piece.to + 2))
  );
}

/** Whether it is not by itself: in a sum, a version, a word. */
const isPart = ({ isApart }: Piece, typed: string, words: string): boolean =>
  !isApart ||
  (sum.test(typed) && !/】\s*$/.test(words)) ||
  version.test(typed) ||
  (/[\w.#:@/-]$/.test(words) && !/(?:^|\W)[a-z]-$/i.test(words));

/** 5 minutes, 3 times: a number with its unit. */
export const isCounted = ({ plain }: Reading, { to }: Span): boolean =>
  unit.test(plain.slice(to, to + 6));
