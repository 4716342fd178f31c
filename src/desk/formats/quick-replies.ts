import { excelCsv } from '../csv.ts';
import type { Desk } from '../desk.ts';

/** A sheet of four columns, as desks in China import it and as anybody reads it in Excel. */
export const quickReplies: Desk = {
  name: '四列快捷回复表',
  file: 'quick-replies.csv',
  // Which ones these desks accept is not confirmed: a greeting without a name is always right.
  placeholders: {},
  syntax: undefined,
  write: (items, { language: { texts } }) =>
    excelCsv([
      [
        texts['help.exports.folder'],
        texts['help.exports.type'],
        texts['help.exports.title'],
        texts['help.exports.content'],
      ],
      ...items.map(({ page, folder, reply }) => [
        folder,
        texts['help.exports.text'],
        `${page.number} ${page.title}`,
        reply.plain.trimEnd(),
      ]),
    ]),
};
