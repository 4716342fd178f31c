import { basename } from 'node:path';
import { numberSource } from '../schema/identifiers.ts';
import type { TextFile } from './text-file.ts';
import type { Position } from '../markdown/position.ts';
import type { YamlSource } from './yaml-source.ts';

/** A settings file; `yaml` is undefined when there is no such file. */
export interface SettingsSource {
  file: TextFile;
  yaml: YamlSource | undefined;
}

/** The files of the ledger, and what they say together. */
export interface LedgerSource {
  /** Every file that is there: a folder without one is new, and nothing is promised yet. */
  files: SettingsSource[];
  /** The ledger as one value, not judged; `undefined` when there is no file. */
  yaml: { value: LooseLedger } | undefined;
  /** The file and the place from which a part of that value comes. */
  locate(path: readonly PropertyKey[]): { source: SettingsSource; position: Position };
  /** The file in which the record of a page stands or is to stand, by its path in the folder. */
  recordFile(page: RecordedPage): string;
}

/** What the name of a record's file comes from. */
export interface RecordedPage {
  number: number;
  /** The first one names the file. */
  addresses: readonly string[];
}

/** A record a page in a folder, topics beside them; before, everything stood in one file. */
export const ledgerFolder = 'ledger';
export const oldLedger = 'ledger.yaml';
export const ledgerTopics = `${ledgerFolder}/topics.yaml`;
/** Ids of triage, one a line, in their order. */
export const ledgerTriage = `${ledgerFolder}/triage.yaml`;

const recordPattern = new RegExp(
  String.raw`(?:^|/)${ledgerFolder}/(${numberSource})(?:-[a-z0-9-]+)?\.yaml$`,
);

export const isLedgerFile = (file: string): boolean =>
  [oldLedger, ledgerTopics, ledgerTriage].includes(file) || recordPattern.test(file);

/** Whether a file stands in the folder, not in the place of the old one. */
export const isFolderFile = ({ file }: SettingsSource): boolean =>
  basename(file.path) !== oldLedger;

/** Whether a file is the record of a page. */
export const isRecord = ({ file }: SettingsSource): boolean => recordPattern.test(file.path);

/** The number in the name of a record's file. */
export const numberOf = (path: string): number => Number(recordPattern.exec(path)?.[1]);

/** Whether a file is that of the topics. */
export const isTopics = ({ file }: SettingsSource): boolean =>
  file.path.endsWith(`/${ledgerTopics}`);

/** Whether a file is that of triage. */
export const isTriage = ({ file }: SettingsSource): boolean =>
  file.path.endsWith(`/${ledgerTriage}`);

type Fields = Record<string, unknown>;

/** What the files hold, put together whether or not it is right. */
interface LooseLedger extends Fields {
  topics: unknown[];
  lists: unknown[];
  triage: unknown[];
  pages: unknown[];
  retired: unknown[];
}

/** Where a part of the whole comes from. */
interface Origin {
  source: SettingsSource;
  path: PropertyKey[];
}

/**
 * Puts the files of a ledger together. What the old file and the folder both have of a page is
 * one record, so that a merge of a branch from before the folder loses nothing.
 *
 * @param shown The folder as messages show it.
 */
export function joinLedger(files: SettingsSource[], shown: string): LedgerSource {
  const origins = new Map<string, Origin>();
  const value: LooseLedger = {
    version: 1,
    topics: [],
    lists: [],
    triage: [],
    pages: [],
    retired: [],
  };
  const records = new Map<unknown, number>();
  const addLists = (source: SettingsSource, fields: Fields): void => {
    for (const list of ['topics', 'lists', 'triage', 'retired'] as const) {
      const known = new Set(value[list].map((item) => JSON.stringify(item)));
      // One declaration twice in the folder is a mistake; in an old file beside it, it is none.
      const isKnown = (item: unknown): boolean =>
        known.has(JSON.stringify(item)) && !(list === 'retired' && isFolderFile(source));
      for (const [index, item] of itemsOf(fields[list]).entries()) {
        if (isKnown(item)) continue;
        origins.set(`${list}/${value[list].length}`, { source, path: [list, index] });
        value[list].push(item);
      }
    }
  };
  const addPage = (page: unknown, origin: Origin): void => {
    const { number } = fieldsOf(page);
    const known = isFolderFile(origin.source) ? undefined : records.get(number);
    if (known !== undefined)
      return joinPage(
        fieldsOf(value.pages[known]),
        `pages/${known}`,
        fieldsOf(page),
        origin,
        origins,
      );
    const index = value.pages.length;
    origins.set(`pages/${index}`, origin);
    value.pages.push(typeof page === 'object' && page !== null ? { ...page } : page);
    if (isFolderFile(origin.source)) records.set(number, index);
  };
  // Records of the folder come first: those of the old file are added to them.
  for (const source of files.toSorted((a, b) => rank(a) - rank(b))) {
    const fields = fieldsOf(source.yaml?.value);
    addLists(source, fields);
    if (isRecord(source)) addPage(pageIn(fields), { source, path: [] });
    else
      for (const [index, item] of itemsOf(fields['pages']).entries())
        addPage(item, { source, path: ['pages', index] });
  }
  return {
    files,
    yaml: files.length > 0 ? { value } : undefined,
    locate: (path) => locate(path, origins, files[0] ?? noFile(shown)),
    recordFile: (page) => recordFile(page, files),
  };
}

/**
 * A record keeps the name that it got. A new one is named by the page as well as by its number:
 * two branches that take the same new number write two files, not one with a conflict.
 */
function recordFile({ number, addresses }: RecordedPage, files: SettingsSource[]): string {
  const named = `${ledgerFolder}/${number}-${addresses[0]?.split('/').at(-2)}.yaml`;
  const standing = files
    .filter((source) => isRecord(source) && numberOf(source.file.path) === number)
    .map(({ file }) => `${ledgerFolder}/${basename(file.path)}`);
  return standing.includes(named) ? named : (standing[0] ?? named);
}

/** A record without what became of the page. */
const pageIn = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'retired'));

const rank = (source: SettingsSource): number => (isFolderFile(source) ? 0 : 1);

const noFile = (path: string): SettingsSource => ({ file: { path, text: '' }, yaml: undefined });

function locate(
  path: readonly PropertyKey[],
  origins: ReadonlyMap<string, Origin>,
  otherwise: SettingsSource,
): ReturnType<LedgerSource['locate']> {
  for (let length = path.length; length > 0; length -= 1) {
    const origin = origins.get(path.slice(0, length).join('/'));
    const whole = [...(origin?.path ?? []), ...path.slice(length)];
    const position = origin?.source.yaml?.positionOf(whole);
    if (origin && position) return { source: origin.source, position };
  }
  return { source: otherwise, position: { line: 1, column: 1 } };
}

/** Adds what one record has more than the other, and remembers where that stands. */
function joinPage(
  page: Fields,
  at: string,
  more: Fields,
  { source, path }: Origin,
  origins: Map<string, Origin>,
): void {
  for (const list of ['addresses', 'headings', 'steps']) {
    const items = [...itemsOf(page[list])];
    for (const [index, item] of itemsOf(more[list]).entries()) {
      if (items.includes(item)) continue;
      origins.set(`${at}/${list}/${items.length}`, { source, path: [...path, list, index] });
      items.push(item);
    }
    page[list] = items;
  }
}

const itemsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
