import { spliced, type Splice } from '../../source/splices.ts';
import { withLineFeeds } from '../../source/text-file.ts';

/**
 * A text of a file with parts replaced; every other character stays as its writer put it: byte order
 * mark, line ends, blanks.
 */
export class TextEdits {
  /** What positions are of: as the parsers of the project read it. */
  readonly text: string;
  readonly #raw: string;
  readonly #splices: Splice[] = [];

  constructor(raw: string) {
    this.#raw = raw;
    this.text = withLineFeeds(raw.replace(/^\uFEFF/, ''));
  }

  /** Puts a text in the place of what stands between two offsets. */
  replace(from: number, to: number, text: string): void {
    this.#splices.push({ from, to, text });
  }

  /** Takes out the lines that hold what stands between two offsets. */
  removeLines(from: number, to: number): void {
    const start = this.text.lastIndexOf('\n', from - 1) + 1;
    const end = this.text.indexOf('\n', Math.max(from, to - 1));
    this.replace(start, end < 0 ? this.text.length : end + 1, '');
  }

  toString(): string {
    const lineEnd = /\r\n|[\r\n]/.exec(this.#raw)?.[0] ?? '\n';
    const offsets = offsetsIn(this.#raw);
    const splices = this.#splices.map(({ from, to, text }) => {
      return { from: offsets(from), to: offsets(to), text: text.replaceAll('\n', lineEnd) };
    });
    return spliced(this.#raw, splices);
  }
}

/** Where a character of the read text stands in that of the file. */
function offsetsIn(raw: string): (offset: number) => number {
  const first = raw.startsWith('\uFEFF') ? 1 : 0;
  const pairs = [...raw.matchAll(/\r\n/g)].map(({ index }, before) => index - first - before);
  return (offset) => first + offset + pairs.filter((at) => at < offset).length;
}
