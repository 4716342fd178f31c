import type { Breach } from '../../model/ledger/breaches.ts';
import { parsePlace } from '../../model/ledger/promise.ts';
import type { ContentSource } from '../../source/content-source.ts';
import type { Rule } from '../rule.ts';
import { ledgerFindings } from './ledger-breaches.ts';

/** Every number, address, heading and step that was ever published is there, or says where it went. */
export const ledgerKept: Rule = {
  id: 'HC020',
  title: '发布过的链接断了',
  check: (content) =>
    ledgerFindings(content, ['gone'], (breach) => ({
      found: whatIsGone(breach),
      expected: '发布过的链接一直有效：原样还在，或者在台账里写明去向',
      fix: linesToAdd(breach, content),
    })),
};

function whatIsGone({ from, path }: Breach): string {
  const place = parsePlace(from);
  if (!place) return `网址 ${from} 发布过，现在没有了`;
  if (place.id === undefined) return `编号 ${from} 发布过，现在没有这一页了`;
  const kind = path.includes('steps') ? '步骤' : '小标题';
  return `${kind} ${from} 发布过，${place.number} 里现在没有 {#${place.id}} 了`;
}

/** Lines that can be pasted as they stand; where nothing can be guessed they name what to fill in. */
function linesToAdd({ from, other }: Breach, { ledger }: ContentSource): string {
  const place = parsePlace(from);
  const hasList = Array.isArray((ledger.yaml?.value as { retired?: unknown } | null)?.retired);
  // An old address always leads to its own page; there is nothing to explain instead.
  const onlyTo = !place && other !== undefined && parsePlace(other) !== undefined;
  const successor = other ? '接替的不是它，就改 to' : '写好 to';
  return [
    `改回去；或者在 ${ledger.file.path} ${hasList ? '的 retired: 下面加上' : '里加上（retired: 只写一次）'}：`,
    ...(hasList ? [] : ['retired:']),
    `  - from: ${from}`,
    `    to: ${other ?? '（接替它的编号、锚点或类型网址）'}`,
    ...(onlyTo ? [] : [`  ${successor}；没有接替，就把 to 换成 note，写一句给读者看的话`]),
  ].join('\n');
}
