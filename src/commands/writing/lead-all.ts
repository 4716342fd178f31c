import { basename } from 'node:path';
import { numberOf } from '../../source/page-number.ts';
import type { PageSource } from '../../source/content-source.ts';
import { leadLedger } from './lead-ledger.ts';
import { leadBody, leadRelated } from './lead-pages.ts';
import { leadSettings } from './lead-settings.ts';
import type { Lead } from './leads.ts';
import { inAllLanguages } from './translations.ts';
import { fileOf, Refusal, type Work } from './work.ts';

/** How everything that led to a page is led elsewhere. */
export interface Leading {
  lead: Lead;
  /** The page that goes, or is changed by other means. */
  except?: PageSource;
  /** Related pages for those who had only the one that goes. */
  spare: readonly number[];
  /** For readers of old links that end here. */
  note?: string | undefined;
}

/**
 * Leads links, related pages, settings and the ledger elsewhere.
 *
 * @returns Places whose words were chosen for what they led to before.
 * @throws {Refusal} with every place that only its writer can take out.
 */
export function leadAll(work: Work, { lead, except, spare, note }: Leading): string[] {
  const { content, edit } = work;
  const [words, open]: [string[], string[]] = [[], []];
  const shown = (file: string, line: number): string =>
    `  ${basename(edit.folder)}/${file}:${line}`;
  const others = content.pages.filter((page) => page !== except);
  for (const page of others.flatMap((one) => inAllLanguages(work, one))) {
    const file = fileOf(work, page);
    const before = edit.read(file) ?? '';
    const body = leadBody(before, numberOf(page) ?? 0, lead);
    words.push(...body.lines.map((line) => shown(file, line)));
    open.push(...body.open.map((line) => shown(file, line)));
    const after = leadRelated(body.text, page, lead, spare);
    if (after !== before) edit.write(file, after);
  }
  for (const { source, change, open: lines } of leadSettings(content, lead)) {
    const file = fileOf(work, source);
    open.push(...lines.map((line) => shown(file, line)));
    edit.write(file, change(edit.read(file) ?? ''));
  }
  leadLedger(work, lead, note);
  if (open.length > 0)
    throw new Refusal(
      `这 ${open.length} 处还通往它，改成什么要由你定：`,
      ...open,
      '改法：改写这几句，或者用 --to 写一页接替它，再运行一次。',
    );
  return words;
}

/** What is said of places whose words may not fit any more. */
export const lookAt = (places: readonly string[]): string[] =>
  places.length > 0 ? ['这些链接去的地方变了，文字还是原来的，看一遍通不通：', ...places] : [];
