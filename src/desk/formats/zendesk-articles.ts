import { jsonText } from '../answers-json.ts';
import type { Desk } from '../desk.ts';
import { escapeHtml } from '../../markdown/escape-html.ts';
import { tagOf } from '../mark.ts';

/**
 * One body for `POST /api/v2/help_center/sections/{section_id}/articles` each, which also wants
 * the account's own `permission_group_id` and `user_segment_id`.
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/
 */
export const zendeskArticles: Desk = {
  name: 'Zendesk 文章',
  file: 'zendesk-articles.json',
  placeholders: {},
  syntax: undefined,
  write: (items, { language }) =>
    jsonText(
      items.map(({ page, mark, html }) => ({
        article: {
          title: page.title,
          body: `<p><strong>${escapeHtml(page.summary)}</strong></p>\n${html}\n`,
          locale: language.locale.toLowerCase(),
          draft: true,
          label_names: [tagOf(page.number), mark, ...page.aliases],
        },
      })),
    ),
};
