import type { Desk } from '../desk.ts';

/**
 * Replies to copy by hand, or for a desk that imports nothing. The byte order mark tells a browser
 * and Notepad that the file is UTF-8, whatever the host says of it.
 */
export const plainText: Desk = {
  name: '纯文本',
  file: 'replies.txt',
  placeholders: {},
  syntax: undefined,
  write: (items) =>
    `\uFEFF${items
      .map(({ page, folder, reply }) =>
        [rule, `${page.number}  ${folder}  ${page.title}`, rule, '', reply.plain].join('\n'),
      )
      .join('\n')}`,
};

const rule = '-'.repeat(40);
