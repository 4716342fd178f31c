import type { Choices } from './choices.ts';
import type { ContentFiles, FileChanges } from './content-files.ts';
import {
  appendHostile,
  changeId,
  deleteLine,
  duplicateLine,
  editMarkdown,
  editYaml,
  hugeLine,
  indentLine,
  insertHostile,
  swapLines,
  truncate,
  type TextEdit,
} from './text-edits.ts';

/** What happens to a content folder that nobody meant. */
export type Mutation = (files: ContentFiles, pick: Choices) => FileChanges;

const editing =
  (...edits: TextEdit[]): Mutation =>
  (files, pick) => {
    const path = anyPath(files, pick);
    const edit = pick.of(edits);
    const before = files.get(path)?.toString() ?? '';
    let text = before;
    for (let times = 1 + pick.below(3); times > 0; times -= 1) text = edit(text, pick);
    return new Map([[path, Buffer.from(text)]]);
  };

const flipBytes: Mutation = (files, pick) => {
  const path = anyPath(files, pick);
  const bytes = Buffer.from(files.get(path) ?? '');
  for (let times = 1 + pick.below(8); times > 0; times -= 1) {
    const at = pick.below(bytes.length);
    if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << pick.below(8));
  }
  return new Map([[path, bytes]]);
};

const swapFiles: Mutation = (files, pick) => {
  const [one, other] = [anyPath(files, pick), anyPath(files, pick)];
  return new Map([
    [one, files.get(other)],
    [other, files.get(one)],
  ]);
};

const renameFile: Mutation = (files, pick) => {
  const path = anyPath(files, pick);
  const name = pick.of([
    'new-name.md',
    '新.md',
    'UPPER.md',
    'a b.md',
    'x.txt',
    '__proto__.md',
    `${'long-'.repeat(30)}.md`,
    'a\u202Eb.md',
    'a\nb.md',
    'a%2e.md',
    'constructor.md',
    'page.md',
    'index.md',
    '1.md',
  ]);
  const folder = pick.of([
    '',
    'guide/',
    'faq/',
    'faq/withdrawal/',
    'faq/new/',
    'faq/account/deep/',
    '../content/guide/',
  ]);
  return new Map([
    [path, undefined],
    [folder.replace('../content/', '') + name, files.get(path)],
  ]);
};

const copyFile: Mutation = (files, pick) => {
  const path = anyPath(files, pick);
  return new Map([[path.replace(/[^/]+$/, `copy-${pick.below(9)}.md`), files.get(path)]]);
};

const removeFile: Mutation = (files, pick) => new Map([[anyPath(files, pick), undefined]]);

const wrongEncoding: Mutation = (files, pick) => {
  const path = anyPath(files, pick);
  const text = files.get(path)?.toString() ?? '';
  const encodings = ['utf16le', 'latin1', 'ascii', 'base64', 'hex'] as const;
  return new Map([[path, Buffer.from(text, pick.of(encodings))]]);
};

const lineEnds: Mutation = (files, pick) => {
  const path = anyPath(files, pick);
  const text = files.get(path)?.toString() ?? '';
  const end = pick.of(['\r\n', '\r', '\n\n', '\n']);
  const start = pick.of(['\uFEFF', '', '\n', ' ', '\uFEFF\uFEFF']);
  return new Map([[path, Buffer.from(start + text.replaceAll('\n', end))]]);
};

/** By the name under which the table shows them. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'flipped bytes': flipBytes,
  'hostile text': editing(insertHostile, appendHostile),
  'lines deleted, doubled, moved': editing(deleteLine, duplicateLine, swapLines, indentLine),
  'cut short': editing(truncate),
  'huge lines': editing(hugeLine),
  'Markdown edited': editing(editMarkdown),
  'YAML edited': editing(editYaml),
  'ids and numbers changed': editing(changeId),
  'files swapped': swapFiles,
  'files renamed': renameFile,
  'files copied': copyFile,
  'files removed': removeFile,
  'wrong encoding': wrongEncoding,
  'line ends and byte order marks': lineEnds,
};

function anyPath(files: ContentFiles, pick: Choices): string {
  const paths = [...files.keys()];
  // Settings are few, and everything depends on them.
  const settings = paths.filter((path) => path.endsWith('.yaml'));
  return pick.of(settings.length > 0 && pick.chance(0.15) ? settings : paths);
}
