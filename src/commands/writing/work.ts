import { basename } from 'node:path';
import { checkContent, formatProblems } from '../../checks/report.ts';
import { isDraft } from '../../source/page-draft.ts';
import { languageTagOf, type LanguageTag } from '../../schema/language-tag.ts';
import { ledgerSchemas, type Ledger } from '../../schema/ledger.ts';
import {
  readContentSource,
  type ContentSource,
  type PageSource,
} from '../../source/content-source.ts';
import { parseMarkdownSource, type MarkdownSource } from '../../source/markdown-source.ts';
import { numberOf } from '../../source/page-number.ts';
import { titleOf } from '../../source/page-title.ts';
import type { TextFile } from '../../source/text-file.ts';
import { FolderEdit } from './folder-edit.ts';

/** Parses a page; one that remembers serves a caller that reads nearly the same again. */
export type Parse = (file: TextFile) => MarkdownSource;

/** Why a command changes nothing: all reasons, as its writer reads them. */
export class Refusal extends Error {
  constructor(...reasons: string[]) {
    super([...reasons, '什么都没有改。'].join('\n'));
  }
}

/** A content folder without mistakes, and what a command makes of it. */
export interface Work {
  content: ContentSource;
  ledger: Ledger;
  tag: LanguageTag;
  edit: FolderEdit;
}

/** @throws {Refusal} when there are mistakes: what comes of them could not be told from what a command does. */
export async function openWork(folder: string, parse: Parse = parseMarkdownSource): Promise<Work> {
  const content = await readContentSource(folder, parse);
  const report = formatProblems(checkContent(content));
  if (report) throw new Refusal(report, '先改好上面的，再运行一次。');
  const tag = languageTagOf(content.site.yaml?.value);
  const ledger = ledgerSchemas[tag].parse(content.ledger.yaml?.value ?? { version: 1 });
  return { content, ledger, tag, edit: new FolderEdit(folder) };
}

/** @throws {Refusal} when there is no page with the number. */
export function pageWith({ content }: Pick<Work, 'content'>, number: number): PageSource {
  const page = content.pages.find((source) => numberOf(source) === number);
  if (!page) throw new Refusal(`没有编号是 ${number} 的页面。改法：查对编号。`);
  return page;
}

/** The path of a file in the content folder. */
export const fileOf = (
  { edit }: Pick<Work, 'edit'>,
  { file }: { file: { path: string } },
): string => file.path.slice(basename(edit.folder).length + 1);

/** A page as what is printed names it. */
export const named = ({ content }: Pick<Work, 'content'>, number: number): string =>
  `${number}“${titleOf(content, number) ?? ''}”`;

/** Whether readers have had links to a page. */
export const isPublished = ({ ledger }: Pick<Work, 'ledger'>, number: number): boolean =>
  ledger.pages.some((page) => page.number === number);

export const publicPages = ({ content }: Pick<Work, 'content'>): PageSource[] =>
  content.pages.filter((page) => !isDraft(page));
