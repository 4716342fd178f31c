import { placeholderNames } from '../../markdown/placeholders.ts';
import { placeholderPattern } from '../../schema/identifiers.ts';
import { positionAt } from '../../source/text-file.ts';
import type { Rule } from '../rule.ts';

/** Nothing in double braces is left for a reader to see. */
export const placeholders: Rule = {
  id: 'HC011',
  title: '不认识的占位符',
  check: ({ pages }) =>
    pages.flatMap(({ file }) =>
      [...file.text.matchAll(placeholderPattern)]
        .filter(([, name]) => !placeholderNames.includes((name ?? '').trim()))
        .map((match) => ({
          file,
          position: positionAt(file.text, match.index),
          found: `${match[0]} 会原样出现在页面上`,
          expected: `只有 ${placeholderNames.map((name) => `{{${name}}}`).join('、')}`,
          fix: '改成上面的写法，或者直接写出文字',
        })),
    ),
};
