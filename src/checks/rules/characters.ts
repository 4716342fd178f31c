import { settingsOf } from '../../source/content-source.ts';
import type { TextFile } from '../../source/text-file.ts';
import type { Rule } from '../rule.ts';

/** Files are UTF-8 text. */
export const characters: Rule = {
  id: 'HC018',
  title: '文件里有乱码',
  check: (content) =>
    [...settingsOf(content), ...content.ledger.files, ...content.pages].flatMap(
      ({ file }: { file: TextFile }) =>
        file.badCharacter
          ? [
              {
                file,
                position: file.badCharacter,
                found: '这里有不是文字的字符，或者文件不是 UTF-8 编码',
                expected: 'UTF-8 编码的纯文本',
                fix: '删掉这个字符；整篇都乱，就用编辑器另存为 UTF-8',
              },
            ]
          : [],
    ),
};
