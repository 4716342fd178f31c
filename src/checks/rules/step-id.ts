import { outlineOf } from '../../markdown/outline.ts';
import type { Rule } from '../rule.ts';

/** A step carries its id at its end: what a reader ticked is remembered by it. */
export const stepId: Rule = {
  id: 'HC005',
  title: '步骤没有编号',
  check: ({ pages }) =>
    pages.flatMap(({ file, body }) =>
      outlineOf(body)
        .filter(({ kind, id }) => kind === 'step' && id === undefined)
        .map(({ text, position }) => ({
          file,
          position,
          found: `“${text}”后面没有 {#编号}，或者编号不在这一行的末尾`,
          expected:
            '每一步的末尾写 {#编号}：小写英文、数字、连字符，例如 {#status}；下面的说明空一行再缩进写',
          fix: '想一个短的英文词，文字改了它也不用改，加到这一步的末尾',
        })),
    ),
};
