import { jsonText } from '../answers-json.ts';
import type { Desk } from '../desk.ts';

/**
 * Folders, and canned responses in them. A desk gives its folders ids of its own: create them
 * first and put their ids in place of ours.
 */
export const freshdesk: Desk = {
  name: 'Freshdesk 预设回复',
  file: 'freshdesk-canned-responses.json',
  placeholders: { customer: '{{ticket.requester.firstname}}', ticket: '{{ticket.id}}' },
  syntax: /\{\{|\{%/,
  write: (items) => {
    const folders = new Map(items.map(({ folderNumber, folder }) => [folderNumber, folder]));
    return jsonText({
      folders: [...folders].toSorted(([a], [b]) => a - b).map(([id, name]) => ({ id, name })),
      canned_responses: items.map(({ page, folderNumber, reply }) => ({
        title: `${page.number} ${page.title}`,
        content_html: reply.html,
        folder_id: folderNumber,
        visibility: 0,
      })),
    });
  },
};
