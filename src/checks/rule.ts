import type { ContentSource } from '../source/content-source.ts';
import type { TextFile } from '../source/text-file.ts';
import type { Position } from '../markdown/position.ts';

/** One mistake in the content, told so that its writer can mend it. */
export interface Finding {
  file: TextFile | { path: string };
  position: Position;
  /** Where in the data, of a field that does not have its shape; it may be missing in the text. */
  path?: readonly PropertyKey[];
  /** What stands there. */
  found: string;
  /** What was expected, when `found` does not make it plain. */
  expected?: string;
  /** What to do. */
  fix: string;
  /**
   * What it would be no mistake with, were it right: a file of settings by its path, a page by its
   * number.
   */
  needs?: string;
}

/** A content rule. Its id is never reused; content/README.md lists all of them. */
export interface Rule {
  id: `HC${string}`;
  /** A few words: what is wrong. */
  title: string;
  check(content: ContentSource): Finding[];
}

/** A finding together with the rule that made it. */
export type Problem = Finding & Pick<Rule, 'id' | 'title'>;

export const fileStart: Position = { line: 1, column: 1 };
