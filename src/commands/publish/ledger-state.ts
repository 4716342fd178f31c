import { checkContent, formatProblems } from '../../checks/report.ts';
import { additionsOf, type Additions } from '../../model/ledger/additions.ts';
import { standingOf } from '../../model/ledger/standing.ts';
import { languageTagOf } from '../../schema/language-tag.ts';
import { ledgerSchemas, type Ledger } from '../../schema/ledger.ts';
import { readContentSource, type ContentSource } from '../../source/content-source.ts';
import { titleOf } from '../../source/page-title.ts';
import { doubleRecords, type DoubleRecord } from './double-records.ts';
import { ledgerHistory, type LedgerHistory } from './git-history.ts';
import { ledgerOf, lostPromises, type Lost } from './lost-promises.ts';

/** What stands in the content folder, and what its ledger does not have yet. */
export interface LedgerState {
  content: ContentSource;
  ledger: Ledger;
  additions: Additions;
}

/** A message for the writer instead, where something has to be mended first. */
export type Refusal = { refused: string };

/**
 * Reads a content folder and its ledger, with its history.
 *
 * @param needsHistory Whether a clone that knows only the latest commits is refused.
 */
export async function ledgerState(
  folder: string,
  needsHistory: boolean,
): Promise<LedgerState | Refusal> {
  const content = await readContentSource(folder);
  const problems = checkContent(content);
  const conflicts = problems.filter(({ id }) => id === 'HC030');
  if (conflicts.length > 0) return { refused: formatProblems(conflicts) };
  const broken = brokenByMerges(content, await ledgerHistory(folder), needsHistory);
  if (broken !== undefined) return { refused: broken };
  if (problems.length > 0) return { refused: formatProblems(problems) };
  const { yaml } = content.ledger;
  const tag = languageTagOf(content.site.yaml?.value);
  const ledger = ledgerSchemas[tag].parse(yaml?.value ?? { version: 1 });
  const additions = additionsOf(ledger, standingOf(content));
  const pages = additions.pages.map((page) => ({ ...page, title: titleOf(content, page.number) }));
  return { content, ledger, additions: { ...additions, pages } };
}

/** What is to be mended before the problems: it makes the wrong page look like the new one. */
function brokenByMerges(
  content: ContentSource,
  history: LedgerHistory | undefined,
  needsHistory: boolean,
): string | undefined {
  if (needsHistory && history?.isShallow) return shallow;
  // Which page a number belongs to decides all that is compared after it.
  const doubles = doubleRecords(content.ledger, ledgerOf(history?.live ?? []).pages);
  const lost = history && doubles.length === 0 ? lostPromises(content.ledger, history) : [];
  const told = [...doubles.map(tellDouble), ...lost.map((part) => tell(content, part))];
  return told.length > 0 ? told.join('\n\n') : undefined;
}

const shallow = [
  '这份克隆只有最近的提交，看不到以前发布过什么，台账没法检查。',
  '  改法：运行 git fetch --unshallow；在 CI 里让它取全部历史，例如 actions/checkout 的 fetch-depth: 0',
].join('\n');

const tellDouble = ({ number, kept, dropped, isLive }: DoubleRecord): string =>
  [
    `${dropped}:1:1  台账里 ${number} 有两条记录`,
    `  应为：一个编号一条记录；${isLive ? '线上用的是' : '留下'} ${kept}`,
    `  改法：删掉 ${dropped}，再运行一次`,
  ].join('\n');

/** The text stands between two lines of its own, as it is to be pasted. */
function tell({ path }: ContentSource, { file, promises, text }: Lost): string {
  const shown = `${path.split('/').at(-1)}/${file}`;
  return [
    `${shown}:1:1  台账里少了发布过的`,
    ...promises.map((promise) => `  ${promise}`),
    `  应为：发布过的都在台账里，合并两个分支以后也一样`,
    `  改法：把 ${shown} 整个写成两条线之间的内容（没有这个文件就新建），再运行一次：`,
    line,
    `${text}${line}`,
  ].join('\n');
}

const line = '────────';
