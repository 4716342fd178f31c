import type { Language } from '../model/language.ts';
import type { Page } from '../model/page.ts';
import type { Reply } from './reply.ts';

/** Placeholders that the texts of a reply may hold: `{customer}`, `{ticket}`, `{agent}`. */
type DeskPlaceholder = 'customer' | 'ticket' | 'agent';

/** An answer or guide as a desk gets it. */
export interface DeskItem {
  page: Page;
  /** Title of its topic; that of the general guides for those that belong to none. */
  folder: string;
  /** Which folder that is, counted from 1 in the order of the help centre. */
  folderNumber: number;
  /** Number and version in one word, for a field that is not shown to customers. */
  mark: string;
  reply: Reply;
  /** The body of the page. */
  html: string;
}

/** What a file is written for. */
interface DeskContext {
  brand: string;
  language: Language;
}

/** A help desk whose records we write. */
export interface Desk {
  /** What people call it, in Chinese where it has a Chinese name for the record. */
  name: string;
  /** Name of the file in `/desk/`. */
  file: string;
  /** How it writes the placeholders that it knows. */
  placeholders: Readonly<Partial<Record<DeskPlaceholder, string>>>;
  /**
   * Finds what it would take for a placeholder of its own, and perhaps turn into nothing;
   * `undefined` when it replaces nothing.
   */
  syntax: RegExp | undefined;
  /** The file, from every answer and guide by number. */
  write: (items: readonly DeskItem[], context: DeskContext) => string;
}
