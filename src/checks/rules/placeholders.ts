import { distance } from 'fastest-levenshtein';
import { placeholderPattern } from '../../schema/identifiers.ts';
import { positionAt } from '../../source/text-file.ts';
import { knownPlaceholders } from '../known-placeholders.ts';
import type { Rule } from '../rule.ts';

/** Nothing in double braces is left for a reader to see. */
export const placeholders: Rule = {
  id: 'HC011',
  title: '不认识的占位符',
  check(content) {
    const names = Object.keys(knownPlaceholders(content));
    const known = new Set(names);
    return [...content.pages, content.elsewhere, content.triage, content.site].flatMap(({ file }) =>
      [...file.text.matchAll(placeholderPattern)].flatMap(({ 0: whole, 1: inner = '', index }) => {
        const name = inner.trim();
        return known.has(name)
          ? []
          : [
              {
                file,
                position: positionAt(file.text, index),
                found: `${whole} 会原样出现在页面上`,
                expected: `只有 ${names.map(written).join('、')}`,
                fix: fixFor(name, names),
                needs: content.authorities.file.path,
              },
            ];
      }),
    );
  },
};

const written = (name: string): string => `{{${name}}}`;

function fixFor(name: string, names: readonly string[]): string {
  const near = names.find((other) => name.length < 40 && distance(other, name) <= 2);
  return near
    ? `是不是想写 ${written(near)}？`
    : '改成上面的写法，或者直接写出文字；号码先写进 authorities.yaml';
}
