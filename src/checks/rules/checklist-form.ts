import { outlineOf, type OutlineItem } from '../../markdown/outline.ts';
import type { PageSource } from '../../source/content-source.ts';
import type { Finding, Rule } from '../rule.ts';

const least = 3;
const most = 8;

/**
 * A checklist has 3 to 8 steps, none ticked: fewer is a sentence, more is a maze. The first of several
 * may have less: what everybody does before it is clear which of the others to follow.
 */
export const checklistForm: Rule = {
  id: 'HC014',
  title: '清单不合适',
  check: ({ pages }) => pages.flatMap((page) => [...wrongLength(page), ...ticked(page)]),
};

function wrongLength({ file, body }: PageSource): Finding[] {
  const lists = Object.values(Object.groupBy(stepsOf(body), ({ list }) => list));
  return lists.flatMap((steps, index) => {
    const first = steps?.[0];
    const fewest = index === 0 && lists.length > 1 ? 1 : least;
    if (!first || (steps.length >= fewest && steps.length <= most)) return [];
    return [
      {
        file,
        position: first.position,
        found: `这份清单有 ${steps.length} 步`,
        expected: `${fewest} 到 ${most} 步`,
        fix: steps.length < fewest ? '改成普通的句子，或者补全步骤' : '合并步骤，或者分成两份清单',
      },
    ];
  });
}

function ticked({ file, body }: PageSource): Finding[] {
  return stepsOf(body)
    .filter((step) => step.ticked)
    .map(({ text, position }) => ({
      file,
      position,
      found: `“${text}”已经打了勾`,
      expected: '每一步都写 [ ]，由读者自己勾',
      fix: '把 [x] 改成 [ ]',
    }));
}

function stepsOf(body: PageSource['body']): OutlineItem[] {
  return outlineOf(body).filter(({ kind }) => kind === 'step');
}
