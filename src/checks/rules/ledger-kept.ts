import type { Breach } from '../../model/ledger/breaches.ts';
import { parsePlace } from '../../model/ledger/promise.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { ContentSource } from '../../source/content-source.ts';
import { titleOf } from '../../source/page-title.ts';
import type { Rule } from '../rule.ts';
import { ledgerFindings } from '../ledger-breaches.ts';
import { triageGone } from '../triage-ledger.ts';

/** Every number, address, heading and step that was ever published is there, or says where it went. */
export const ledgerKept: Rule = {
  id: 'HC020',
  title: '发布过的链接断了',
  check: (content) => [
    ...ledgerFindings(content, ['gone'], (breach) => ({
      found: whatIsGone(breach),
      expected: '发布过的链接一直有效：原样还在，或者在台账里写明去向',
      fix: linesToAdd(breach, content),
    })),
    ...triageGone(content),
  ],
};

function whatIsGone({ from, path }: Breach): string {
  const place = parsePlace(from);
  if (!place) return `网址 ${from} 发布过，现在没有了`;
  if (place.id === undefined) return `编号 ${from} 发布过，现在没有这一页了`;
  const kind = path.includes('steps') ? '步骤' : '小标题';
  return `${kind} ${from} 发布过，${place.number} 里现在没有 {#${place.id}} 了`;
}

/** Lines that can be pasted as they stand; where nothing can be guessed they name what to fill in. */
function linesToAdd(breach: Breach, content: ContentSource): string {
  const { from, other } = breach;
  const { file, yaml } = content.ledger.locate(breach.path).source;
  const hasList = Array.isArray((yaml?.value as { retired?: unknown } | null)?.retired);
  const isRename = breach.path.includes('addresses');
  return [
    `${isRename ? '改回原来的文件夹和文件名；还是同一个问题、只是改了名，才' : '改回去；或者'}在 ${file.path} ${
      hasList
        ? '的 retired: 下面加上'
        : '里加上（retired: 这一行全文只写一次，别的提示要加的也写在它下面）'
    }：`,
    ...(hasList ? [] : ['retired:']),
    `  - from: ${from}`,
    `    to: ${other ?? '（接替它的编号、锚点或类型网址）'}`,
    ...(isRename ? renameOnly(breach, content) : [`  ${otherwise(breach)}`]),
  ].join('\n');
}

function otherwise({ from, other }: Breach): string {
  // The address of a topic needs a successor; a number or place can be explained instead.
  const note = parsePlace(from) ? '；没有接替，就把 to 换成 note，写一句给读者看的话' : '';
  return `${other ? '接替的不是它，就改 to' : '把括号和括号里的换成接替它的，例如 1301'}${note}`;
}

/** A number that is given to another question looks like a renamed page; titles tell them apart. */
function renameOnly({ path: [, index], other }: Breach, content: ContentSource): string[] {
  const ledger = content.ledger.yaml?.value as unknown as Pick<Ledger, 'pages'>;
  const before = ledger.pages[Number(index)]?.title;
  const now = titleOf(content, Number(other));
  return [
    ...(before && now ? [`  首次发布时的标题：${before}`, `  现在的标题：${now}`] : []),
    `  这里现在是另一个问题，就不要加：给它换一个没用过的编号，再写明 ${other} 的去向`,
  ];
}
