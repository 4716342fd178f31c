import { folderOf } from '../../model/addresses.ts';
import type { HelpCentre } from '../../model/help-centre.ts';
import type { ReplyTexts } from '../reply-texts.ts';
import { LinkJudge, type Verdict } from './link-judge.ts';
import type { AuditRecord } from './record.ts';
import { linksIn, marksIn, type FoundLink, type Home } from './references.ts';

/** Something in a record that has to be put right. */
export interface AuditFinding {
  kind: Verdict['kind'] | 'changed';
  /** The link, or number and version. */
  what: string;
  why: string;
  fix: string;
}

export interface AuditReport {
  /** Records in which something was found, in their order. */
  records: { label: string; findings: AuditFinding[] }[];
  /** How much was looked at. */
  looked: { records: number; links: number; marks: number };
}

export interface AuditOptions {
  centre: HelpCentre;
  texts: ReplyTexts;
  /** Where the help centre is or was, folders included, the present place first; may be empty. */
  origins: readonly string[];
}

/** Compares what a desk has with the help centre as it is now. */
export function audit(
  records: readonly AuditRecord[],
  { centre, texts, origins }: AuditOptions,
): AuditReport {
  const judge = new LinkJudge(centre);
  const homes = origins.map((home) => ({ host: new URL(home).host, folder: folderOf(home) }));
  const ours = (link: FoundLink): FoundLink[] => {
    const path = addressIn(link, homes);
    return path === undefined || (homes.length === 0 && link.origin && !judge.knows(path))
      ? []
      : [{ ...link, path }];
  };
  const looked = { records: records.length, links: 0, marks: 0 };
  const judged = records.map(({ label, texts: pieces, quoted }) => {
    const links = distinct(
      pieces.flatMap((text) => linksIn(text, homes)),
      ({ text }) => text,
    ).flatMap(ours);
    const marks = distinct(
      [...quoted, ...pieces.flatMap((text) => marksIn(text, texts))],
      ({ number, version }) => `${number} ${version}`,
    );
    looked.links += links.length;
    looked.marks += marks.length;
    return {
      label,
      findings: [
        ...links.flatMap((link) => linkFinding(link, judge, origins)),
        ...marks.flatMap((mark) => markFinding(mark, centre, judge, origins)),
      ],
    };
  });
  return { records: judged.filter(({ findings }) => findings.length > 0), looked };
}

/** The address that a link asks for; `undefined` when it leads to another site. */
function addressIn({ origin, path }: FoundLink, homes: readonly Home[]): string | undefined {
  const near = homes.filter(({ host }) => origin === undefined || new URL(origin).host === host);
  const home = near.find(({ folder }) => path.startsWith(`${folder}/`));
  if (home) return path.slice(home.folder.length);
  return origin === undefined || homes.length === 0 ? path : undefined;
}

function linkFinding(
  { text, origin, path, fragment }: FoundLink,
  judge: LinkJudge,
  origins: readonly string[],
): AuditFinding[] {
  const verdict = judge.judge(path, fragment);
  return verdict ? [findingOf(verdict, text, origins[0] ?? origin ?? '')] : [];
}

function markFinding(
  { number, version }: { number: number; version: string },
  centre: HelpCentre,
  judge: LinkJudge,
  origins: readonly string[],
): AuditFinding[] {
  const what = `答案编号 ${number}（版本 ${version}）`;
  const page = centre.page(number);
  if (!page) {
    const verdict = judge.judgeNumber(number);
    return verdict ? [findingOf(verdict, what, origins[0] ?? '')] : [];
  }
  if (page.version === version) return [];
  return [
    {
      kind: 'changed',
      what,
      why: `“${page.title}”改过了，现在的版本是 ${page.version}`,
      fix: '重新导入这一条',
    },
  ];
}

function findingOf({ kind, why, use }: Verdict, what: string, origin: string): AuditFinding {
  const fix = use ? `换成 ${origin}${use}` : '删掉，或者到帮助中心另找一个答案';
  return { kind, what, why, fix };
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

const kinds: Record<AuditFinding['kind'], string> = {
  dead: '失效',
  superseded: '换了地方',
  changed: '内容变了',
};

/** The report as the people of a desk read it. */
export function formatAudit({ records, looked }: AuditReport, file: string): string {
  const count = records.reduce((sum, { findings }) => sum + findings.length, 0);
  const scope = `查了 ${looked.records} 条，里面有 ${looked.links} 个帮助中心的链接、${looked.marks} 个版本号`;
  if (count === 0) return `${file}  没有过期的内容。${scope}。`;
  const parts = records.map(({ label, findings }) =>
    [
      `${file}  ${label}`,
      ...findings.flatMap(({ kind, what, why, fix }) => [
        `  ${kinds[kind]}  ${what}`,
        `    ${why}`,
        `    改法：${fix}`,
      ]),
    ].join('\n'),
  );
  return [...parts, `共 ${count} 处，在 ${records.length} 条里。${scope}。`].join('\n\n');
}
