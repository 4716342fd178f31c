/** What the editor in the browser and its server on this machine say to each other. */

/**
 * What a form holds of a field: of a `source`, its YAML. A field that is not written is an empty
 * text or list, or a flag as it is by itself.
 */
export type FieldValue = string | boolean | readonly string[];

export type FieldValues = Readonly<Record<string, FieldValue>>;

/** A field of a form, made from its schema. */
export interface FormField {
  /** As the file names it. */
  name: string;
  /** What a form calls it. */
  title: string;
  /** What to write, in the words of the schema. */
  help: string;
  kind: 'text' | 'number' | 'date' | 'flag' | 'texts' | 'numbers' | 'source';
  required: boolean;
  /** Of a flag: that it is on where it is not written. */
  on?: boolean;
  /** Characters of the text, or of each text of the list. */
  longest?: number;
  /** Items of the list. */
  least?: number;
  most?: number;
}

/** A page, or the settings of the site, as a form shows them. */
export interface PageForm {
  fields: readonly FormField[];
  values: FieldValues;
  /** Settings have none. */
  body: string | undefined;
  /** The line of the file on which the body begins, counted from 1, or would begin. */
  bodyLine: number;
}

/** A file in the list. */
export interface ListedFile {
  /** From the content folder, with forward slashes. */
  path: string;
  kind: 'answer' | 'guide' | 'settings';
  title: string;
  /** Permanent number of a page. */
  number?: number;
  /** Title of the topic of an answer. */
  group?: string;
  /** Ways in which people ask for it, for the search of the list. */
  words: readonly string[];
  /** How many mistakes stand in it on disk. */
  mistakes: number;
}

/** One mistake, as the checks tell it. */
export interface ShownFinding {
  path: string;
  line: number;
  column: number;
  id: string;
  title: string;
  found: string;
  expected?: string;
  fix: string;
  /** Mistakes that go away with it. */
  followers: number;
  /** The field of the form at which it stands, and the item of its list. */
  field?: string;
  item?: number;
}

/** What somebody has typed: the whole text, or what a form changes of a text. */
export type Typed =
  { text: string } | { start: string; changes: FieldValues; body: string | undefined };

export interface OpenedFile {
  path: string;
  /** As it stands on disk, with `\n` line ends. */
  text: string;
  form: PageForm | undefined;
}

export interface CheckedDraft {
  /** What would be saved. */
  text: string;
  form: PageForm | undefined;
  /** Of this file. */
  findings: readonly ShownFinding[];
  /** In other files. */
  elsewhere: readonly ShownFinding[];
  preview: Preview | undefined;
}

/** A page by the pipeline that makes the site. */
export interface Preview {
  title: string;
  summary: string;
  html: string;
  urgent: boolean;
  /** Whether the fields are those on disk, as those that were typed have mistakes. */
  oldFields: boolean;
}

/** What became of a save: the text on disk now, and whether it is the one that was to be saved. */
export interface SaveResult {
  saved: boolean;
  /** With `saved: false`: what stands there, and was not there when the file was opened. */
  disk: string;
  /** What was to be saved. */
  text: string;
}
