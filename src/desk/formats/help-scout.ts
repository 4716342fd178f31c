import { jsonText } from '../answers-json.ts';
import type { Desk } from '../desk.ts';

/** Saved replies: HTML for mails, plain text for chats. */
export const helpScout: Desk = {
  name: 'Help Scout 常用回复',
  file: 'help-scout-saved-replies.json',
  // Which ones its import accepts is not confirmed: a greeting without a name is always right.
  placeholders: {},
  syntax: /\{%|\{\{/,
  write: (items) =>
    jsonText(
      items.map(({ page, folder, reply }) => ({
        name: `${folder} / ${page.number} ${page.title}`,
        text: reply.html,
        chatText: reply.plain,
      })),
    ),
};
