import { jsonText } from '../answers-json.ts';
import type { Desk } from '../desk.ts';
import { tagOf } from '../mark.ts';

/**
 * One body for `POST /api/v2/macros` each.
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
 */
export const zendeskMacros: Desk = {
  name: 'Zendesk 宏',
  file: 'zendesk-macros.json',
  placeholders: {
    customer: '{{ticket.requester.name}}',
    ticket: '{{ticket.id}}',
    agent: '{{current_user.name}}',
  },
  syntax: /\{\{|\{%/,
  write: (items, { language: { marks } }) =>
    jsonText(
      items.map(({ page, folder, mark, reply }) => ({
        macro: {
          // `::` makes folders; in a title of ours it would make one too many.
          title: `${folder}::${page.number} ${page.title.replaceAll('::', marks.colon)}`,
          active: true,
          description: mark,
          actions: [
            { field: 'comment_value_html', value: reply.html },
            { field: 'comment_mode_is_public', value: 'true' },
            // Adds, where `set_tags` would replace those that the ticket has.
            { field: 'current_tags', value: `${tagOf(page.number)} ${mark}` },
          ],
        },
      })),
    ),
};
