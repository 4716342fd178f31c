import type { Rendition } from '../schema/edition.ts';
import type { LanguageTag } from '../schema/language-tag.ts';
import type { Fate } from './ledger/forwarding.ts';

/** One item of a checklist. */
interface Step {
  /** ASCII id, permanent once published. */
  id: string;
  text: string;
  /** The heading over its list, where the page has several lists. */
  list?: string;
  /** Changes when the step or what is said under it does; four hexadecimal digits. */
  version: string;
}

/** A heading of a body that can be linked to. */
interface PageHeading {
  /** ASCII id, permanent once published. */
  id: string;
  text: string;
  /** 2 or 3. */
  depth: number;
}

/** What answers and guides have in common. */
export interface PageBase {
  number: number;
  slug: string;
  /** Address of the page, from the root of the site. */
  address: string;
  /** The same as pages, files and scripts write it: behind the folder that the site may lie in. */
  path: string;
  title: string;
  /** The direct answer, as plain text. */
  summary: string;
  aliases: string[];
  /** Numbers of related pages that exist, most useful first. */
  related: number[];
  /** Date of the last full reading, `YYYY-MM-DD`. */
  reviewed: string;
  /** By when it was to be read again, `YYYY-MM-DD`. */
  due: string;
  /** Date of the first publication, `YYYY-MM-DD`; `undefined` until the ledger records it. */
  published: string | undefined;
  /** Not finished: readers do not have it. */
  draft: boolean;
  /** How it came into the language of the site. */
  rendition: Rendition;
  /** The language of its words, where nobody has translated them into that of the site. */
  lang: LanguageTag | undefined;
  /**
   * By which words the search finds it in another language: those that somebody wrote, where it was
   * converted (queries are folded to that script, and wordings of the other are not); those of the
   * original, too, where it was translated.
   */
  foundBy?:
    (Pick<PageBase, 'title' | 'summary' | 'aliases' | 'text'> & { steps: string[] }) | undefined;
  /** Whether it is a translation, and the original has changed since in a way that matters. */
  behind: boolean;
  /** Changes when what the page says does; eight hexadecimal digits. */
  version: string;
  headings: PageHeading[];
  /** What became of headings and steps that were published on this page and are gone, by id. */
  gone: ReadonlyMap<string, Fate>;
  /** What the warnings of the page say, in order, as plain text. */
  warnings: string[];
  /** Steps of all checklists of the page, in order. */
  steps: Step[];
  /** The body as HTML. */
  html: string;
  /** The body as its writer typed it (`bodyText`): what is made of it besides HTML is made when it is needed. */
  written: string;
  /** The body as plain text, a line for each block. */
  text: string;
}

/** What other pages show of one. */
export type PageFace = Pick<
  Page,
  'number' | 'kind' | 'address' | 'path' | 'title' | 'summary' | 'lang'
>;

/** One question with its answer. */
export interface Answer extends PageBase {
  kind: 'answer';
  /** Id of its topic. */
  topic: string;
  /** Whether money may be lost while somebody reads: it begins with what to do first. */
  urgent: boolean;
  /** Ids of the operator's facts that the answer depends on. */
  facts: string[];
}

/** A longer page; with a topic it is the playbook of that topic. */
export interface Guide extends PageBase {
  kind: 'guide';
  topic: string | undefined;
  /** Whether the operator and its channels are listed at its end. */
  channels: boolean;
  /** Whether the public authorities are listed at its end. */
  authorities: boolean;
}

export type Page = Answer | Guide;
