import { readFileSync, statSync } from 'node:fs';
import type { Position } from '../markdown/position.ts';

/** A file as its writer sees it. */
export interface TextFile {
  /** Path as shown in messages, with forward slashes, beginning with the content folder. */
  path: string;
  /** Text with `\n` line ends and without a byte order mark. */
  text: string;
  /** Where the bytes are no UTF-8, or hold a character that no text file should hold. */
  badCharacter?: Position;
  /** Whether there is something of this name that cannot be read; its text is empty then. */
  unreadable?: true;
}

/**
 * Reads a text file without ever failing on its contents: what is no UTF-8 becomes U+FFFD and
 * is reported by position, so that one bad file does not hide the mistakes in the others; what
 * cannot be read at all is empty and says so.
 *
 * It does not wait in turns: nothing can be done before all files are read, and thousands of
 * small ones are read in half the time.
 */
export function readTextFile(absolutePath: string, path: string): TextFile {
  const bytes = readBytes(absolutePath);
  if (!bytes) return { path, text: '', unreadable: true };
  return textFileOf(path, new TextDecoder().decode(bytes));
}

/** A file as it is read when that is its text. */
export function textFileOf(path: string, written: string): TextFile {
  const text = withLineFeeds(written);
  // U+FFFD stands for undecodable bytes; the others are C0 controls except tab and line feed.
  const bad = text.search(/[\uFFFD\u0000-\u0008\u000B-\u001F]/);
  return bad < 0 ? { path, text } : { path, text, badCharacter: positionAt(text, bad) };
}

/** A text with the line ends that parsers of YAML, Markdown, HTML and JavaScript make of all others. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** A pipe, say, would be waited for without end. */
function readBytes(path: string): Uint8Array | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Turns an offset into a line and a column. */
export function positionAt(text: string, offset: number): Position {
  const starts = lineStartsOf(text);
  // The last line that begins at the offset or before it.
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Of the text that was asked for last: a rule may have thousands of findings in one file. */
let last: { text: string; starts: readonly number[] } = { text: '', starts: [0] };

function lineStartsOf(text: string): readonly number[] {
  if (text !== last.text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    last = { text, starts };
  }
  return last.starts;
}
