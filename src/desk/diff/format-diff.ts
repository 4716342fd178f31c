import type { AnswersDiff, ComparableAnswers } from './diff.ts';

/**
 * A comparison as the people of a desk read it.
 *
 * @param now Names the successors of what is retired.
 */
export function formatDiff(diff: AnswersDiff, now: ComparableAnswers): string {
  const titles = new Map(
    [...now.answers, ...now.guides].map(({ number, title }) => [String(number), title]),
  );
  const parts = [
    section(
      '改过，要重新导入',
      diff.changed.flatMap(({ before, now, steps }) => [
        `  ${now.number}  ${now.title}  ${before.version} → ${now.version}`,
        ...(before.title === now.title ? [] : [`        原来的标题：${before.title}`]),
        ...(steps.length > 0 ? [`        变了的步骤：${steps.join('、')}`] : []),
      ]),
      diff.changed.length,
    ),
    section(
      '新增，要导入',
      diff.added.map(({ number, title, version }) => `  ${number}  ${title}  ${version}`),
      diff.added.length,
    ),
    section(
      '退役，要删掉',
      diff.retired.flatMap(({ page, to, note }) => [
        `  ${page.number}  ${page.title}`,
        `        ${successor(to, note, titles)}`,
      ]),
      diff.retired.length,
    ),
    ...(diff.addressChanged ? ['帮助中心的网址变了：回复里的链接都不一样了，全部重新导入。'] : []),
    `没有变：${diff.unchanged}。`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

function section(title: string, lines: readonly string[], count: number): string {
  return count > 0 ? [`${title}：${count}`, ...lines].join('\n') : '';
}

function successor(
  to: string | undefined,
  note: string | undefined,
  titles: ReadonlyMap<string, string>,
): string {
  if (to !== undefined) {
    const title = titles.get(to.split('#')[0] ?? '');
    return `换成 ${to}${title ? `  ${title}` : ''}`;
  }
  return note ? `没有接替：${note}` : '没有写明由谁接替';
}
