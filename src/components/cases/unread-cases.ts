import { readCases, type ReadCases } from '../../tools/cases/read-cases.ts';
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
  lastRead = [{ text, read }, ...lastRead.filter((one) => one !== known)].slice(0, 2);
  return read;
}

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
