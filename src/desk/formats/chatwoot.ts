import { jsonText } from '../answers-json.ts';
import type { Desk } from '../desk.ts';

/**
 * One body for `POST /api/v1/accounts/{id}/canned_responses` each. An agent types `/1301`; what
 * comes after the slash is also looked for in the contents.
 *
 * The whole name, not the first: Chatwoot splits names at blanks, and a Chinese name has none.
 */
export const chatwoot: Desk = {
  name: 'Chatwoot 预设回复',
  file: 'chatwoot-canned-responses.json',
  placeholders: {
    customer: '{{contact.name}}',
    ticket: '{{conversation.id}}',
    agent: '{{agent.name}}',
  },
  syntax: /\{\{|\{%/,
  write: (items) =>
    jsonText(
      items.map(({ page, reply }) => ({
        short_code: String(page.number),
        content: reply.markdown,
      })),
    ),
};
