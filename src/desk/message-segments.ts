/** A sentence of a message, or as much of a long one as says something. */
export interface Segment {
  start: number;
  end: number;
  /** Whether its writer begins something else there: after a blank line, at a number or such words. */
  begins: boolean;
}

const ends = /[。！？；…\n]+|[.!?;]+(?=[\s\p{Script=Han}]|$)/gu;
/** Longer sentences are cut at commas and blanks, too: chats have few other marks. */
const longSentence = 50;
/** So much is left between such cuts, and half of it after the last. */
const shortestPiece = 20;
const pauses = /[,，\s]+/gu;
/** Too short to ask for anything; it goes with what stands beside it in its line. */
const shortest = 8;

/** What something else begins with, in general: words of turning, and numbers of a list. */
const turns =
  /^\s*(?:另外|还有|還有|再问|再問|再就是|再说|再一个|再一個|接着|顺便|順便|对了|對了|除此之外|同时|其次|然后|最后|最後|第[一二三四五]|其[一二三四五]|[一二三四五][、.\s]|[①-⑨]|\d[、.)）](?!\d)|(?:also|another|second|third|finally)\b)/iu;
const blankLine = /\n\s*\n\s*$/u;

/** Cuts a message into its sentences. */
export function segmentsOf(message: string): Segment[] {
  const cuts = [...message.matchAll(ends)].map(({ index, 0: mark }) => index + mark.length);
  const pieces = between(0, [...cuts, message.length])
    .flatMap((piece) => cutAtPauses(message, piece))
    .filter(({ start, end }) => message.slice(start, end).trim() !== '');
  return withoutShort(message, pieces).map(({ start, end }) => {
    const begins = blankLine.test(message.slice(0, start)) || turns.test(message.slice(start, end));
    return { start, end, begins };
  });
}

interface Range {
  start: number;
  end: number;
}

function between(from: number, cuts: readonly number[]): Range[] {
  let start = from;
  return cuts.map((end) => {
    const range = { start, end };
    start = end;
    return range;
  });
}

function cutAtPauses(message: string, { start, end }: Range): Range[] {
  if (end - start <= longSentence) return [{ start, end }];
  const cuts: number[] = [];
  let last = start;
  for (const { index, 0: mark } of message.slice(start, end).matchAll(pauses)) {
    const at = start + index + mark.length;
    if (at - last < shortestPiece || end - at < shortestPiece / 2) continue;
    cuts.push(at);
    last = at;
  }
  return between(start, [...cuts, end]);
}

function withoutShort(message: string, pieces: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const piece of pieces) {
    const last = kept[kept.length - 1];
    const isBeside = last !== undefined && !message.slice(last.start, piece.start).includes('\n');
    const isShort = (range: Range): boolean => range.end - range.start < shortest;
    if (last && isBeside && (isShort(last) || isShort(piece))) last.end = piece.end;
    else kept.push({ ...piece });
  }
  return kept;
}
