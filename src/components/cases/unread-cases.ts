import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { longestFile, readCases, type ReadCases } from '../../tools/cases/read-cases.ts';
import { writeCases } from '../../tools/cases/write-cases.ts';
import { guardedStorages } from '../tools/guarded-storages.ts';
import { ofThisBrowser, type Storages } from '../tools/kept-store.ts';

/** Where the cases of all tools are kept, once their reader says so. */
export const casesKey = 'help:cases';

/** What stands where cases are kept, and cannot be read here: of a newer version, or cut off. */
export const unreadCases = (): string | undefined =>
  sources.map(unreadIn).find((text) => text !== undefined);

/**
 * What a text of cases has. Texts of many cases take long to read, and the same two are read again
 * and again: that which is kept, and that which takes its place.
 */
export function readCasesOnce(text: string): ReadCases {
  const known = lastRead.find((one) => one.text === text);
  const read = known?.read ?? readCases(text);
  if (!known && read.wrong.length === 0) for (const record of read.cases) whole.add(record);
  remember(text, read);
  return read;
}

/** The text of cases. With each letter one of them changes: only that one is read anew. */
export function writeCasesOnce(cases: readonly CaseRecord[]): string {
  const text = writeCases(cases);
  const changed = readCases(writeCases(cases.filter((record) => !whole.has(record))));
  const isWhole = !changed.unread && changed.wrong.length === 0 && text.length <= longestFile;
  if (!isWhole || new Set(cases.map(({ id }) => id)).size < cases.length) return text;
  const read = new Map(changed.cases.map((record) => [record.id, record]));
  for (const record of changed.cases) whole.add(record);
  remember(text, { cases: cases.map((record) => read.get(record.id) ?? record), wrong: [] });
  return text;
}

const remember = (text: string, read: ReadCases): void => {
  lastRead = [{ text, read }, ...lastRead.filter((one) => one.text !== text)].slice(0, 2);
};

/** Cases that were read without anything wrong: written as they are, they are read the same again. */
const whole = new WeakSet<CaseRecord>();

let lastRead: readonly { text: string; read: ReadCases }[] = [];

/** Removes what cannot be read, and nothing else. */
export function discardUnread(): void {
  for (const source of sources) if (unreadIn(source) !== undefined) source().removeItem(casesKey);
}

/** The same storages, where nobody writes over cases that cannot be read. */
export const guarded = (storages: Storages): Storages =>
  guardedStorages(storages, { isUnread: (text) => !isReadable(text), isReadable });

const sources = [ofThisBrowser.browser, ofThisBrowser.tab];

type Source = Storages['tab'];

function unreadIn(source: Source): string | undefined {
  try {
    const text = source().getItem(casesKey);
    return text !== null && readCasesOnce(text).unread ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Parts of another version are no reason to refuse all; a text that is too long is named, too. */
function isReadable(text: string): boolean {
  const { unread, wrong } = readCasesOnce(text);
  return !unread && !wrong.some(({ why }) => why === 'wrong');
}
