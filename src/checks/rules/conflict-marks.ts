import { isFolderFile } from '../../source/ledger-source.ts';
import { settingsOf, type ContentSource } from '../../source/content-source.ts';
import { positionAt, type TextFile } from '../../source/text-file.ts';
import type { Finding, Rule } from '../rule.ts';

/** A merge that was not finished: Git left both sides in the file, with marks around them. */
export const conflictMarks: Rule = {
  id: 'HC030',
  title: '合并没有做完',
  check: (content) => filesOf(content).flatMap((file) => conflictsIn(file, content)),
};

/** Files in which Git has left a conflict; what else is wrong with them comes from that. */
export function conflictedFiles(content: ContentSource): Set<string> {
  return new Set(
    filesOf(content)
      .filter(({ text }) => marks(text).length > 0)
      .map(({ path }) => path),
  );
}

function filesOf(content: ContentSource): TextFile[] {
  return [...settingsOf(content), ...content.ledger.files, ...content.pages].map(
    ({ file }) => file,
  );
}

/**
 * Seven marks and a blank or the end of the line; more of them where one conflict lies in another,
 * as when both sides have renamed a file. A line of `=` also underlines a heading.
 */
const mark = /^(?:<{7,}|\|{7,}|>{7,})(?= |$)|^={7,}$/gm;

/** The marks that begin a conflict, or are left of one. */
function marks(text: string): RegExpExecArray[] {
  const all = [...text.matchAll(mark)];
  const isConflict = all.some(([found]) => !found.startsWith('='));
  const opened = all.filter(([found]) => found.startsWith('<'));
  return opened.length > 0 ? opened : isConflict ? all.slice(0, 1) : [];
}

function conflictsIn(file: TextFile, { ledger }: ContentSource): Finding[] {
  const isLedger = ledger.files.some((source) => source.file === file && isFolderFile(source));
  return marks(file.text).map((found) => ({
    file,
    position: positionAt(file.text, found.index),
    found: `Git 合并时的冲突标记 ${found[0]} 还在`,
    expected: '没有 <<<<<<<、|||||||、=======、>>>>>>> 开头的行',
    fix: isLedger
      ? '两边的行都留下，只删掉标记的几行，再运行 npm run check:ledger；它会说还要改什么'
      : '在 <<<<<<< 和 >>>>>>> 之间留下要的内容，删掉标记的几行',
  }));
}
