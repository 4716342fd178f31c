import { settingsOf } from '../../source/content-source.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../rule.ts';

/** Every file can be read, and is no larger than a page that somebody reads. */
export const readable: Rule = {
  id: 'HC028',
  title: '这个文件处理不了',
  check: (content) => [
    ...[...settingsOf(content), ...content.ledger.files, ...content.pages].flatMap(({ file }) =>
      file.unreadable
        ? [
            {
              file,
              position: fileStart,
              found: '读不了这个文件',
              expected: '一个普通的文件，谁都可以读',
              fix: '检查文件的权限；是文件夹或快捷方式，就换成文件本身',
            },
          ]
        : [],
    ),
    ...content.pages.flatMap(({ file, excess }) =>
      excess
        ? [
            {
              file,
              position: excess.position,
              found: excess.found,
              expected: excess.most,
              fix: '分成几页；不是有意写的，就删掉',
            },
          ]
        : [],
    ),
  ],
};
