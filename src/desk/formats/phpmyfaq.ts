import { plainCsv } from '../csv.ts';
import type { Desk } from '../desk.ts';
import { escapeHtml } from '../../markdown/escape-html.ts';

/**
 * Questions with their answers, without a header: category id, question, answer, keywords,
 * language, author, e-mail, active, sticky.
 *
 * Its importer refuses a question with `#`, and takes a backslash before a quote for an escape
 * (PHP's `fgetcsv`), so neither is left where it would do harm.
 */
export const phpMyFaq: Desk = {
  name: 'phpMyFAQ',
  file: 'phpmyfaq.csv',
  placeholders: {},
  syntax: undefined,
  write: (items, { brand, language }) =>
    plainCsv(
      items.map(({ page, folderNumber, mark, html }) => [
        String(folderNumber),
        withoutEscapes(page.title).replaceAll('#', '＃'),
        `<p><strong>${escapeHtml(page.summary)}</strong></p>\n${html}`.replaceAll('\\', '&#92;'),
        withoutEscapes(
          [
            page.number,
            mark,
            ...page.aliases.map((alias) => alias.replaceAll(',', language.marks.comma)),
          ].join(','),
        ),
        language.code,
        withoutEscapes(brand),
        '',
        'true',
        'false',
      ]),
    ),
};

const withoutEscapes = (text: string): string => text.replaceAll('\\', '＼');
