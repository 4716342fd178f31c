import { checkContent, formatProblems } from '../checks/report.ts';
import { additionsOf, type Additions } from '../model/ledger/additions.ts';
import { standingOf } from '../model/ledger/standing.ts';
import { ledgerSchema, type Ledger } from '../schema/ledger.ts';
import { readContentSource, type ContentSource } from '../source/content-source.ts';
import { titleOf } from '../source/page-title.ts';
import { ledgerHistory } from './git-history.ts';
import { lostPromises, type Lost } from './lost-promises.ts';

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
  const history = await ledgerHistory(folder);
  if (needsHistory && history?.isShallow) return { refused: shallow };
  // Before the problems: what a bad merge has lost makes the wrong page look like the new one.
  const lost = history ? lostPromises(content.ledger, history) : [];
  if (lost.length > 0) return { refused: lost.map((part) => tell(content, part)).join('\n\n') };
  if (problems.length > 0) return { refused: formatProblems(problems) };
  const { yaml } = content.ledger;
  const ledger = ledgerSchema.parse(yaml?.value ?? { version: 1 });
  const additions = additionsOf(ledger, standingOf(content));
  const pages = additions.pages.map((page) => ({ ...page, title: titleOf(content, page.number) }));
  return { content, ledger, additions: { ...additions, pages } };
}

const shallow = [
  '这份克隆只有最近的提交，看不到以前发布过什么，台账没法检查。',
  '  改法：运行 git fetch --unshallow；在 CI 里让它取全部历史，例如 actions/checkout 的 fetch-depth: 0',
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
