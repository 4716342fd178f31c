import { codePointOf, hiddenCharacters } from '../hidden-characters.ts';
import type { Rule } from '../rule.ts';
import { findWritten } from '../written-texts.ts';

/** Nothing that readers cannot see: it turns words around, hides others, or breaks a search. */
export const hidden: Rule = {
  id: 'HC023',
  title: '有看不见的字符',
  check: (content) =>
    findWritten(content, hiddenCharacters).map(({ file, position, found }) => ({
      file,
      position,
      found: `这里有 ${codePointOf(found.character)}，${found.what}`,
      expected: '只有看得见的文字、普通的空格和换行；表情符号可以用',
      fix: '删掉它再保存；看不到在哪里，就把这一处重新打一遍',
    })),
};
