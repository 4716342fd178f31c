import { again, broken, offline, unread } from 'virtual:help/texts/failed';

/** A file of this site could not be read: there is no network, or a release has taken it away. */
export class NotRead extends Error {}

/** Waits for a file, or for code; where that fails, it is the file that could not be read. */
export const reading = <Value>(file: Promise<Value>): Promise<Value> =>
  file.catch((error: unknown) => {
    throw new NotRead(String(error));
  });

/**
 * Why something could not be done. Only what was being read can be the fault of a network, and only
 * a browser that says so is surely without one; all else is a fault of ours.
 */
export const failureOf = (error: unknown): 'offline' | 'unread' | 'broken' =>
  error instanceof NotRead ? (navigator.onLine ? 'unread' : 'offline') : 'broken';

const words = { again, broken, offline, unread };

/** The words for that, and for trying again. */
export const wordsFor = (what: ReturnType<typeof failureOf> | 'again'): string => words[what];

/**
 * What to tell a reader of a failure.
 *
 * @param retry Tries again by itself, once, as soon as the network is back.
 */
export function explain(error: unknown, retry: () => void): string {
  addEventListener('online', retry, { once: true });
  return wordsFor(failureOf(error));
}
