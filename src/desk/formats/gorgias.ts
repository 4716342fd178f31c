import { jsonText } from '../answers-json.ts';
import type { Desk } from '../desk.ts';
import { tagOf } from '../mark.ts';

/** One body for `POST /api/macros` each. */
export const gorgias: Desk = {
  name: 'Gorgias 宏',
  file: 'gorgias-macros.json',
  placeholders: { customer: '{{ticket.customer.firstname}}' },
  syntax: /\{\{|\{%/,
  write: (items, { language }) =>
    jsonText(
      items.map(({ page, mark, reply }) => ({
        external_id: String(page.number),
        name: `${page.number} ${page.title}`,
        language: language.code,
        actions: [
          {
            name: 'setResponseText',
            title: 'Add response text',
            type: 'user',
            arguments: { body_html: reply.html, body_text: reply.plain },
          },
          {
            name: 'addTags',
            title: 'Add tags',
            type: 'user',
            arguments: { tags: `${tagOf(page.number)},${mark}` },
          },
        ],
      })),
    ),
};
