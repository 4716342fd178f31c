/** A stretch of a message that is about one thing, as far as its writing shows. */
export interface Segment {
  start: number;
  end: number;
}

/** Ends of lines, and of sentences before what begins something else. */
const borders = new RegExp(
  [
    String.raw`\n+`,
    String.raw`(?<=[。！？；!?;，,\s])(?=(?:另外|还有(?:一|个|就)|再问|再就是|再说|顺便|对了|除此之外|同时|其次|然后还|最后|第[一二三四五]|[一二三四五][、.]|\d[、.)）](?!\d)))`,
  ].join('|'),
  'gu',
);
/** Too short to ask for anything; it goes with what follows. */
const shortest = 8;

/** Cuts a message where its writer begins something else: at lines, numbers and such words. */
export function segmentsOf(message: string): Segment[] {
  const cuts = [...message.matchAll(borders)].map(({ index }) => index);
  const segments: Segment[] = [];
  let start = 0;
  for (const end of [...cuts, message.length]) {
    if (message.slice(start, end).trim().length < shortest && end < message.length) continue;
    segments.push({ start, end });
    start = end;
  }
  return segments.filter((segment) => message.slice(segment.start, segment.end).trim() !== '');
}
