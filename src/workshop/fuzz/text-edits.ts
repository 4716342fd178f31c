import { hostileStrings } from '../../testing/hostile-strings.ts';
import type { Choices } from './choices.ts';

/** An edit of the text of one file. */
export type TextEdit = (text: string, pick: Choices) => string;

export const insertHostile: TextEdit = (text, pick) => insert(text, pick, pick.of(hostileStrings));

/** At the end of a line, where ids and values end. */
export const appendHostile: TextEdit = (text, pick) =>
  editLine(text, pick, (line) => [line + pick.of(hostileStrings)]);

export const deleteLine: TextEdit = (text, pick) => editLine(text, pick, () => []);

export const duplicateLine: TextEdit = (text, pick) => editLine(text, pick, (line) => [line, line]);

export const swapLines: TextEdit = (text, pick) => {
  const lines = text.split('\n');
  const [one, other] = [pick.below(lines.length), pick.below(lines.length)];
  return lines
    .with(one, lines[other] ?? '')
    .with(other, lines[one] ?? '')
    .join('\n');
};

export const indentLine: TextEdit = (text, pick) =>
  editLine(text, pick, (line) => [pick.of(['  ', '\t', '    ', '> ', '- ']) + line]);

export const truncate: TextEdit = (text, pick) => text.slice(0, pick.below(text.length));

export const hugeLine: TextEdit = (text, pick) => {
  const part = pick.of([
    '长',
    '甲，',
    '[',
    '> ',
    '- ',
    '*',
    '`',
    '{{',
    '{#',
    '|',
    '![',
    '<',
    '\\',
    '&#',
    'a ',
  ]);
  return insert(text, pick, part.repeat(pick.of([300, 3000, 30_000])));
};

/** Marks of Markdown, put in or taken out. */
export const editMarkdown: TextEdit = (text, pick) => {
  const marks = [
    '#',
    '##',
    '**',
    '*',
    '`',
    '```',
    '- [ ] ',
    '- [x] ',
    '[',
    ']',
    '(',
    ')',
    '|',
    '> ',
    '---',
    '{#x}',
    '<br>',
    '![',
    '[^1]',
    '[^1]: ',
    '~~',
    '1. ',
    '\n\n',
    '\\',
    '[!NOTE]',
  ];
  const mark = pick.of(marks);
  return pick.chance(0.3) && text.includes(mark)
    ? text.replace(mark, () => '')
    : insert(text, pick, mark);
};

/** Marks of YAML in the first lines, where the frontmatter is. */
export const editYaml: TextEdit = (text, pick) => {
  const head = text.slice(0, 900);
  const mark = pick.of([
    ': ',
    ' #',
    '#',
    '- ',
    '\n',
    '\n  ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ', ',
    '&a ',
    '*a',
    '!x ',
    '|\n',
    '>\n',
    '\t',
    '? ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '~',
    'null',
    '.inf',
    '0x1F',
    '!!set ',
    '<<: ',
  ]);
  const edited =
    pick.chance(0.3) && head.includes(mark)
      ? head.replace(mark, () => '')
      : insert(head, pick, mark);
  return edited + text.slice(900);
};

/** Numbers and ids, which other files refer to. */
export const changeId: TextEdit = (text, pick) =>
  pick.chance(0.5)
    ? replaceOne(
        text,
        pick,
        /\{#[^}]*\}/g,
        pick.of(['{#x}', '{#status}', '{#}', '{#X}', '{#why}', '']),
      )
    : replaceOne(
        text,
        pick,
        /\b1\d{3}\b/g,
        pick.of(['1301', '1999', '99999', '0', '-1', '1e3', '01301', '"1301"', '']),
      );

function insert(text: string, pick: Choices, part: string): string {
  const at = pick.below(text.length + 1);
  return text.slice(0, at) + part + text.slice(at);
}

function editLine(text: string, pick: Choices, edit: (line: string) => string[]): string {
  const lines = text.split('\n');
  const at = pick.below(lines.length);
  return lines.toSpliced(at, 1, ...edit(lines[at] ?? '')).join('\n');
}

function replaceOne(text: string, pick: Choices, pattern: RegExp, instead: string): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const match = pick.of(matches);
  return text.slice(0, match.index) + instead + text.slice(match.index + match[0].length);
}
