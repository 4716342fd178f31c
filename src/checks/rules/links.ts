import { parseAnswerLink } from '../../markdown/answer-links.ts';
import { outlineOf } from '../../markdown/outline.ts';
import type { PageSource } from '../../source/content-source.ts';
import type { Finding, Rule } from '../rule.ts';
import { pagesByNumber } from '../frontmatter.ts';
import { isOutside } from './outside-links.ts';
import { linksOf } from '../written-links.ts';

/** Links inside the help centre go by number and lead to something that is there. */
export const links: Rule = {
  id: 'HC009',
  title: '链接走不通',
  check({ pages, original }) {
    const byNumber = pagesByNumber(pages);
    const mayBeOlder = original !== undefined;
    return pages.flatMap((page) =>
      linksOf(page).flatMap(({ url, text, position }) => {
        const problem = isOutside(url) ? undefined : judge(url, page, byNumber, mayBeOlder);
        return problem
          ? [{ file: page.file, position, ...problem, found: `“${text}”：${problem.found}` }]
          : [];
      }),
    );
  },
};

type Judgement = Pick<Finding, 'found' | 'expected' | 'fix' | 'needs'>;

/**
 * @param mayBeOlder Of translations: a place that came or went since leads to the beginning of its
 * page, and `npm run check:content` reminds of it.
 */
function judge(
  url: string,
  page: PageSource,
  byNumber: ReadonlyMap<number, PageSource>,
  mayBeOlder: boolean,
): Judgement | undefined {
  if (url.startsWith('#')) return judgeFragment(url.slice(1), page);
  const link = parseAnswerLink(url);
  if (!link) {
    return {
      found: `不接受 ${url}`,
      expected: '站内按编号写：/a/1304/ 或 /a/1304/#still；本页写 #编号；站外只写 https:// 网址',
      fix: '改成这三种写法之一',
    };
  }
  const target = byNumber.get(link.number);
  if (!target) {
    return {
      found: `没有编号是 ${link.number} 的页面`,
      fix: '查对编号，或者先写那一页',
      needs: String(link.number),
    };
  }
  if (!link.fragment || mayBeOlder) return undefined;
  const problem = judgeFragment(link.fragment, target);
  return problem && { ...problem, needs: String(link.number) };
}

/** Ids that a message names: each of thousands of links may have a message. */
const mostNamed = 30;

function judgeFragment(fragment: string, target: PageSource): Judgement | undefined {
  const outline = outlineOf(target.body);
  if (outline.some(({ id }) => id === fragment)) return undefined;
  const ids = outline.flatMap(({ id }) => id ?? []).slice(0, mostNamed);
  return {
    found: `${target.file.path} 里没有 {#${fragment}}`,
    expected: `那一页有的是 ${ids.join('、')}`,
    fix: '换成其中一个，或者去掉 # 和后面的部分',
  };
}
