import { formatReminders } from '../../checks/report.ts';
import { shortAddress } from '../../model/addresses.ts';
import type { Page } from '../../model/page.ts';
import type { MissedQuery, Review, WeakFact } from './review.ts';

const named = ({ number, title }: Page): string => `${number}“${title}”`;

/** What is to be looked at again, as it is printed. */
export function formatReview({ due, next, facts, entries, missed }: Review): string {
  const parts = [
    [
      due.length > 0 ? `过了该核对的日期，${due.length} 个页面：` : '没有过了日期的页面。',
      ...due.map((page) => `  ${page.due}  ${named(page)}（上次 ${page.reviewed}）`),
      ...(next.length > 0 ? ['接下来该核对的：'] : []),
      ...next.map((page) => `  ${page.due}  ${named(page)}`),
    ],
    [
      ...(facts.length > 0 ? ['基本事实（site.yaml 的 facts）：'] : []),
      ...facts.map(
        (fact) => `  ${factText(fact)}：${fact.pages.map(({ number }) => number).join('、')}`,
      ),
    ],
    [formatReminders(entries)],
    [
      ...(missed.length > 0 ? [`没有确定答案的问法，${missed.length} 种：`] : []),
      ...missed.map((one) => `  ${missedText(one)}`),
    ],
  ];
  return parts
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

const factText = ({ id, label, lacks }: WeakFact): string =>
  lacks === 'value'
    ? `${id}（${label}）没有填，用到它的页面`
    : `${id}（${label}）没有写 checked，用到它的页面`;

const missedText = ({ query, count, nearest }: MissedQuery): string =>
  [
    `“${query}”`,
    ...(count > 1 ? [`${count} 次`] : []),
    nearest ? `最接近的是 ${named(nearest)}` : '什么都没找到',
  ].join('，');

/** Something to do for a page. */
interface Task {
  page: Page;
  what: string[];
}

/**
 * What is to be looked at again as a plan in Markdown: each page once, with all that is to be done on
 * it, what is longest overdue first.
 *
 * @param today `YYYY-MM-DD`.
 */
export function planOf(review: Review, today: string): string {
  const tasks = tasksOf(review);
  const unanswered = review.missed.filter(({ nearest }) => !nearest);
  const parts = [
    `# 核对计划\n\n${today}，npm run review 写的。做完一项就打勾；改了内容，照常检查、发布。`,
    section(
      '页面',
      tasks.map(({ page, what }) => [`${named(page)} ${shortAddress(page.number)}`, ...what]),
    ),
    section(
      '基本事实',
      review.facts.map((fact) => [
        `${fact.id}（${fact.label}）：${fact.lacks === 'value' ? '核实了就填 value 和 checked' : '核对以后写上 checked'}`,
        `用到它的页面：${fact.pages.map(({ number }) => number).join('、')}`,
      ]),
    ),
    section(
      '设置里该核对的',
      review.entries.map(({ file, position, found, fix }) => [
        `${file.path}:${position.line}：${found}`,
        fix,
      ]),
    ),
    section(
      '没有页面回答的问法',
      unanswered.map(({ query, count }) => [
        `“${query}”${count > 1 ? `（${count} 次）` : ''}`,
        '有页面能答，就加进它的 aliases；没有，就用 npm run new 写一页，或者写进 elsewhere.yaml',
      ]),
    ),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function tasksOf({ due, missed }: Review): Task[] {
  const tasks = new Map<number, Task>();
  const taskOf = (page: Page): Task => {
    const task = tasks.get(page.number) ?? { page, what: [] };
    tasks.set(page.number, task);
    return task;
  };
  for (const page of due)
    taskOf(page).what.push(
      `上次核对 ${page.reviewed}，该在 ${page.due} 前核对：从头到尾读一遍，改 reviewed`,
    );
  for (const { query, nearest } of missed)
    if (nearest) taskOf(nearest).what.push(`“${query}”找不准它：是问它的，就加进 aliases`);
  return [...tasks.values()];
}

function section(title: string, items: readonly (readonly string[])[]): string {
  const lines = items.map(([first = '', ...more]) =>
    [`- [ ] ${first}`, ...more.map((line) => `  - ${line}`)].join('\n'),
  );
  return lines.length > 0 ? `## ${title}\n\n${lines.join('\n')}` : '';
}
