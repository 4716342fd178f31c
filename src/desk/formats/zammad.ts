import { plainCsv } from '../csv.ts';
import type { Desk } from '../desk.ts';

/** Text modules; an agent types `::` and a keyword. */
export const zammad: Desk = {
  name: 'Zammad 文本模块',
  file: 'zammad-text-modules.csv',
  placeholders: {
    customer: '#{ticket.customer.firstname}',
    ticket: '#{ticket.number}',
    agent: '#{user.firstname}',
  },
  syntax: /#\{/,
  write: (items) =>
    plainCsv([
      ['name', 'content', 'keywords', 'note', 'active'],
      ...items.map(({ page, folder, mark, reply }) => [
        `${page.number} ${page.title}`,
        reply.html,
        [page.number, folder, ...page.aliases].join(' '),
        mark,
        'true',
      ]),
    ]),
};
