import type { Breach } from '../../model/ledger/breaches.ts';
import { parsePlace } from '../../model/ledger/promise.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { ContentSource } from '../../source/content-source.ts';
import type { Finding, Rule } from '../rule.ts';
import { ledgerFindings } from '../ledger-breaches.ts';

const topicPattern = /^\/faq\/[^/]+\/$/;

/** What was published for one thing never leads to another. */
export const ledgerReused: Rule = {
  id: 'HC022',
  title: '发布过的编号或网址又用了',
  check: (content) =>
    ledgerFindings(content, ['taken', 'shared', 'recorded-twice', 'back'], (breach) =>
      tell(breach, content),
    ),
};

function tell(
  { kind, from, other, path }: Breach,
  content: ContentSource,
): Pick<Finding, 'found' | 'expected' | 'fix'> {
  if (kind === 'taken') {
    return {
      found: `${from} 发布过，属于另一个编号，现在成了 ${other} 的网址`,
      expected: '用过的网址不给别的页面用：旧链接会把人带到另一个问题',
      fix: `给 ${other} 换一个文件名`,
    };
  }
  if (kind === 'shared') {
    const file = (number: string | undefined): string => recordName(content, Number(number));
    const [, index] = path;
    const number = pagesOf(content)[Number(index)]?.number;
    return {
      found: `网址 ${from} 在两条记录里：${file(String(number))} 和 ${file(other)}`,
      expected: `网址现在是 ${other} 的，${number} 只能由它接替`,
      fix: `在 ${file(String(number))} 的 retired 里把 ${number} 的去向写成 to: ${other}`,
    };
  }
  if (kind === 'recorded-twice') {
    return {
      found: `台账里 ${from} 有两条记录`,
      fix: '在两个文件里：运行 npm run check:ledger，它说删哪一个；在一个文件里：合成一条，网址都留下',
    };
  }
  const { what, other: instead } = nameOf(from);
  return {
    found: `${from} 写明退役了，现在又有了`,
    expected: `退役的${what}不再用：旧链接会把人带到别的内容`,
    fix: `${instead}；原来的内容真的回来了，就删掉台账里的这一条`,
  };
}

const pagesOf = ({ ledger }: ContentSource): Ledger['pages'] =>
  (ledger.yaml?.value.pages ?? []) as Ledger['pages'];

/** The file in which the record of a number stands. */
function recordName(content: ContentSource, number: number): string {
  const index = pagesOf(content).findIndex((page) => page.number === number);
  return content.ledger.locate(['pages', index]).source.file.path;
}

/** What a name in the ledger is called by, and how another one is given. */
function nameOf(from: string): { what: string; other: string } {
  const place = parsePlace(from);
  if (place && place.id !== undefined)
    return { what: '锚点', other: `把 {#${place.id}} 换成没用过的 id` };
  if (place) return { what: '编号', other: '换一个没用过的编号' };
  return topicPattern.test(from)
    ? { what: '网址', other: '给这个问题类型换一个没用过的 id' }
    : { what: '网址', other: '换一个没用过的文件名' };
}
