import type { HelpCentre } from '../model/help-centre.ts';
import type { Page } from '../model/page.ts';
import type { ElsewhereSubject } from './elsewhere.ts';
import type { PageCard } from './index-format.ts';

/** A page as the search sees it. */
export interface SearchPage extends PageCard {
  kind: Page['kind'];
  aliases: readonly string[];
  /** Texts of its steps. */
  steps: readonly string[];
  /** Its body as plain text. */
  body: string;
}

/** The answers and guides of a help centre, ready to be indexed. */
export function searchPagesOf(centre: HelpCentre): SearchPage[] {
  return [...centre.answers, ...centre.guides].map((page) => ({
    kind: page.kind,
    number: page.number,
    address: page.path,
    title: page.title,
    summary: page.summary,
    topic: centre.topic(page.topic ?? '')?.title ?? '',
    aliases: page.aliases,
    steps: page.steps.map(({ text }) => text),
    body: page.text,
  }));
}

/** The subjects that have nothing here, ready to be indexed. */
export const elsewhereOf = (centre: HelpCentre): ElsewhereSubject[] =>
  centre.elsewhere.map(({ words, title, answer, to }) => {
    const page = to === undefined ? undefined : centre.page(to);
    const instead = page && { number: page.number, title: page.title, address: page.path };
    return { words, title, answer, ...(instead && { to: instead }) };
  });
