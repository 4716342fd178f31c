import { outlineOf } from '../../markdown/outline.ts';
import type { PageSource } from '../../source/content-source.ts';
import type { Finding, Rule } from '../rule.ts';

/** Headings and steps of a page share one space of ids: a link leads to one place. */
export const idRepeated: Rule = {
  id: 'HC006',
  title: '页内编号重复',
  check: ({ pages }) => pages.flatMap(repeated),
};

function repeated({ file, body }: PageSource): Finding[] {
  const firstLine = new Map<string, number>();
  return outlineOf(body).flatMap(({ id, text, position }) => {
    if (id === undefined) return [];
    const line = firstLine.get(id);
    firstLine.set(id, line ?? position.line);
    if (line === undefined) return [];
    return [
      {
        file,
        position,
        found: `{#${id}} 在第 ${line} 行已经用过`,
        expected: '同一页里，小标题和步骤的编号各不相同',
        fix: `给“${text}”换一个编号；已经发布过的那一个不要动`,
      },
    ];
  });
}
