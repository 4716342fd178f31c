import { outlineOf } from '../../markdown/outline.ts';
import type { Rule } from '../rule.ts';

/** Headings are of level 2 or 3, and a level 3 stands below a level 2. */
export const headingLevel: Rule = {
  id: 'HC015',
  title: '小标题层级不对',
  check: ({ pages }) =>
    pages.flatMap(({ file, body }) => {
      const headings = outlineOf(body).filter(({ kind }) => kind === 'heading');
      return headings
        .filter(({ depth }, index) => depth < 2 || depth > 3 || (depth === 3 && index === 0))
        .map(({ text, depth, position }) => ({
          file,
          position,
          found: `“${text}”是 ${depth} 级`,
          expected: '正文从 ## 开始，下面最多到 ###；页面标题写在开头的 title 里',
          fix: depth > 3 ? '改成 ###，或者改成加粗的一句话' : '改成 ##',
        }));
    }),
};
