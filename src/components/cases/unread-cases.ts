import { readCases, type ReadCases } from '../../tools/cases/read-cases.ts';
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

/**
 * The same storages, which nobody writes over what cannot be read there, nor puts into what could
 * not be read again: both are refused like by a full storage.
 */
export const guarded = ({ tab, browser }: Storages): Storages => ({
  tab: guardedSource(tab),
  browser: guardedSource(browser),
});

const sources = [ofThisBrowser.browser, ofThisBrowser.tab];

type Source = Storages['tab'];

const guardedSource =
  (source: Source): Source =>
  () => {
    const storage = source();
    const refuse = (text: string | null): void => {
      if (!isReadable(text)) throw new Error('cases that cannot be read');
    };
    return {
      getItem: (key) => storage.getItem(key),
      setItem(key, text) {
        refuse(storage.getItem(key));
        refuse(text);
        storage.setItem(key, text);
      },
      removeItem(key) {
        refuse(storage.getItem(key));
        storage.removeItem(key);
      },
    };
  };

function unreadIn(source: Source): string | undefined {
  try {
    const text = source().getItem(casesKey);
    return text !== null && readCasesOnce(text).unread ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Parts of another version are no reason to refuse all; a text that is too long is named, too. */
function isReadable(text: string | null): boolean {
  if (text === null) return true;
  const { unread, wrong } = readCasesOnce(text);
  return !unread && !wrong.some(({ why }) => why === 'wrong');
}
