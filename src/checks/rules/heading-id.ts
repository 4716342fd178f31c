import { outlineOf } from '../../markdown/outline.ts';
import type { Rule } from '../rule.ts';

/** A heading carries an ASCII id, so that a link to it survives a change of its words. */
export const headingId: Rule = {
  id: 'HC007',
  title: '小标题没有编号',
  check: ({ pages }) =>
    pages.flatMap(({ file, body }) =>
      outlineOf(body)
        .filter(({ kind, id }) => kind === 'heading' && id === undefined)
        .map(({ text, position }) => ({
          file,
          position,
          found: `“${text}”后面没有 {#编号}`,
          expected: '小标题末尾写 {#编号}：小写英文、数字、连字符，例如 {#why}',
          fix: '想一个短的英文词，文字改了它也不用改，加到小标题末尾',
        })),
    ),
};
