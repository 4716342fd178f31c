import { forLater } from '../model/interface-text.ts';
import type { Language } from '../model/language.ts';

/** What is said about results; what stands in braces is filled in. */
export interface SearchTexts {
  count: string;
  /** The same of a message of several parts: `{parts}`. */
  countParts: string;
  /** Above the answers to a part of a message, which it quotes: `{text}`. */
  part: string;
  /** Where only the beginning was read: what is said of the results, and how much. */
  cut: string;
  none: string;
  unsure: string;
  weak: string;
  /** Where the query is about something of which there is nothing here. */
  elsewhere: string;
  /** Above the page that may be read instead. */
  instead: string;
  number: string;
  /** Above the way of who does not know what happened. */
  triage: string;
  topics: string;
  featured: string;
  support: string;
}

/** Written beside the index, to be loaded with it: most pages are left without a search. */
export const searchTextsIn = ({ texts }: Language): SearchTexts => ({
  count: forLater(texts['help.search.count']),
  countParts: forLater(texts['help.search.countParts']),
  part: forLater(texts['help.search.part']),
  cut: forLater(texts['help.search.cut']),
  none: forLater(texts['help.search.none']),
  unsure: forLater(texts['help.search.unsure']),
  weak: forLater(texts['help.search.weak']),
  elsewhere: forLater(texts['help.search.elsewhere']),
  instead: forLater(texts['help.search.instead']),
  number: forLater(texts['help.search.number']),
  triage: forLater(texts['help.home.unsure']),
  topics: forLater(texts['help.home.topics']),
  featured: forLater(texts['help.home.featured']),
  support: forLater(texts['help.search.support']),
});
