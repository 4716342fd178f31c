import type { Breach } from '../../model/ledger/breaches.ts';
import { parsePlace } from '../../model/ledger/promise.ts';
import type { Finding, Rule } from '../rule.ts';
import { ledgerFindings } from '../ledger-breaches.ts';
import { triageNeverPublished } from '../triage-ledger.ts';

type Told = Pick<Finding, 'found' | 'expected' | 'fix'>;

const tell = {
  unknown: ({ from }) => ({
    found: `${from} 从来没有发布过`,
    expected: 'from 写台账里有的编号、锚点或网址',
    fix: '查对写法，或者删掉这一条',
  }),
  'declared-twice': ({ from }) => ({
    found: `${from} 的去向写了两次`,
    fix: '只留一条',
  }),
  'not-own': ({ from, other }) => ({
    found: `${from} 是 ${other} 的旧网址，只能通往 ${other}`,
    expected: '旧网址跟着它的编号走；页面没有了，就为编号写去向',
    fix: `写成 to: ${other}`,
  }),
  'topic-note': ({ from }) => ({
    found: `问题类型的网址 ${from} 只有 note`,
    expected: '问题类型的页面要有接替，例如 to: /faq/withdrawal/ 或一篇指南的编号',
    fix: '把 note 换成 to',
  }),
  lost: (breach) => ({
    found: `接替 ${breach.from} 的 ${breach.to} 不存在`,
    expected: 'to 写现在有的编号、锚点，或者问题类型的网址；不写页面的网址，它会变',
    fix: otherSuccessor(breach),
  }),
  chain: (breach) => ({
    found: `接替 ${breach.from} 的 ${breach.to} 自己也退役了`,
    expected: '一步就到现在还在的地方',
    fix: otherSuccessor(breach),
  }),
  loop: ({ from, other }) => ({
    found: `${from} 由 ${other} 接替，绕了一圈又回到自己`,
    expected: '接替的是现在还在的页面或位置',
    fix: '把这几条里的一条换成现在有的',
  }),
} satisfies Partial<Record<Breach['kind'], (breach: Breach) => Told>>;

function otherSuccessor({ from, other }: Breach): string {
  // The address of a topic needs a successor; everything else can be explained.
  const note = parsePlace(from) ? '；没有接替，就把 to 换成 note' : '';
  return other
    ? `写成 to: ${other}；接替的不是它，就换成别的现在有的${note}`
    : `换成现在有的${note}`;
}

const kinds = Object.keys(tell) as (keyof typeof tell)[];

/** What is declared retired was published, and its successor is there: one hop, no circle. */
export const ledgerRetired: Rule = {
  id: 'HC021',
  title: '台账的去向写错了',
  check: (content) => [
    ...ledgerFindings(content, kinds, (breach) => tell[breach.kind as keyof typeof tell](breach)),
    ...triageNeverPublished(content),
  ],
};
