import { codePointOf } from '../hidden-characters.ts';
import { lookalikes, type Lookalike } from '../lookalikes.ts';
import type { Rule } from '../rule.ts';
import { findWritten } from '../written-texts.ts';

/** No word that looks like another: names and addresses are what impostors imitate. */
export const lookalikeWords: Rule = {
  id: 'HC024',
  title: '字母是冒充的',
  check: (content) =>
    findWritten(content, (text) => lookalikes(text, brandOf(content.site.yaml?.value))).map(
      ({ file, position, found }) => ({
        file,
        position,
        found: wordsFor(found),
        expected: '一个词里只用英文字母；网站名只用英文字母、数字、连字符和点',
        fix: '用键盘上的英文字母重新打一遍，不要复制',
      }),
    ),
};

function wordsFor({ word, character }: Lookalike): string {
  return character === ''
    ? `“${word}”是用 xn-- 写的网站名，看不出它是哪里`
    : `“${word}”里的 ${character} 是 ${codePointOf(character)}，不是英文字母`;
}

/** The brand, whether or not the rest of site.yaml is right. */
function brandOf(site: unknown): string {
  const brand = (site as { brand?: unknown } | null | undefined)?.brand;
  return typeof brand === 'string' ? brand : '';
}
