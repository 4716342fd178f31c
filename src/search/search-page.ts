import { triageAddress } from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import type { Page } from '../model/page.ts';
import type { LanguageTag } from '../schema/language-tag.ts';
import type { Concept } from '../schema/concepts.ts';
import type { ElsewhereSubject } from './elsewhere.ts';
import type { PageCard } from './index-format.ts';

/** A page as the search sees it. */
export interface SearchPage extends PageCard {
  kind: Page['kind'];
  aliases: readonly string[];
  /** Addresses that it had before: links to them are still pasted. */
  formerAddresses?: readonly string[];
  /** Texts of its steps. */
  steps: readonly string[];
  /** Its body as plain text. */
  body: string;
  /** What it is found by instead of what is shown of it. */
  foundBy?: FoundBy | undefined;
}

type FoundBy = Pick<SearchPage, 'title' | 'summary' | 'aliases' | 'steps' | 'body'>;

/** What an index is made of beside its pages. */
export interface IndexOptions {
  /** The language of the pages. */
  tag?: LanguageTag;
  /** Subjects that have nothing here. */
  elsewhere?: readonly ElsewhereSubject[];
  /** Expressions that people exchange for one another. */
  concepts?: readonly Concept[];
}

/** The answers and guides of a help centre, ready to be indexed. */
export function searchPagesOf(centre: HelpCentre): SearchPage[] {
  const moved = Map.groupBy(centre.forwarding.moved, ({ to }) => to);
  return [...centre.answers, ...centre.guides].map((page) => ({
    kind: page.kind,
    number: page.number,
    address: page.path,
    title: page.title,
    summary: page.summary,
    topic: centre.topic(page.topic ?? '')?.title ?? '',
    aliases: page.aliases,
    formerAddresses: moved.get(page.address)?.map(({ from }) => from) ?? [],
    steps: page.steps.map(({ text }) => text),
    body: page.text,
    foundBy: page.foundBy && { ...page.foundBy, body: page.foundBy.text },
  }));
}

/** What the index of a help centre is made of beside its pages. */
export const indexOptionsOf = (centre: HelpCentre): IndexOptions => ({
  tag: centre.language.tag,
  elsewhere: [...elsewhereOf(centre), ...unknownOf(centre)],
  concepts: centre.concepts,
});

const elsewhereOf = (centre: HelpCentre): ElsewhereSubject[] =>
  centre.elsewhere.map(({ words, title, answer, to }) => {
    const page = to === undefined ? undefined : centre.page(to);
    const instead = page && { number: page.number, title: page.title, address: page.path };
    return { words, title, answer, ...(instead && { to: instead }) };
  });

/** Who says no more than that they do not know what happened is asked what they see. */
function unknownOf(centre: HelpCentre): ElsewhereSubject[] {
  const { triage, language } = centre;
  if (!triage || triage.words.length === 0) return [];
  const to = {
    title: language.texts['help.triage.way'],
    address: centre.pathOf(triageAddress),
  };
  return [{ words: triage.words, title: '', answer: language.texts['help.triage.unknown'], to }];
}
