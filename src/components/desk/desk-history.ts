import { browserStore, type BrowserStore, type StorageSource } from '../browser/browser-store.ts';
import { offSwitch } from '../browser/off-switch.ts';
import { storedList } from '../browser/stored-list.ts';

/** As many replies are kept. */
const most = 50;
/** A reply of five answers is shorter. */
const longest = 20_000;

const isReply = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longest;

/**
 * The last replies that were copied in this browser, the newest first: in `localStorage` under
 * `help:desk:history` as `{"version": 1, "replies": ["…"]}`, and under `help:desk:history-off` that
 * nobody wants it. Names of customers are not in them.
 */
export class DeskHistory {
  readonly #replies: BrowserStore<readonly string[]>;
  readonly #switch: BrowserStore<boolean>;

  constructor(storage?: StorageSource) {
    this.#replies = browserStore('help:desk:history', storedList('replies', isReply), storage);
    this.#switch = browserStore('help:desk:history-off', offSwitch, storage);
  }

  get isOn(): boolean {
    return this.#switch.get();
  }

  /** Turned off it is empty at once. */
  set isOn(isOn: boolean) {
    this.#switch.set(isOn);
    if (!isOn) this.clear();
  }

  get replies(): readonly string[] {
    return this.#replies.get().slice(0, most);
  }

  add(reply: string): void {
    if (!this.isOn || !isReply(reply)) return;
    const others = this.replies.filter((other) => other !== reply);
    this.#replies.set([reply, ...others].slice(0, most));
  }

  clear(): void {
    this.#replies.set([]);
  }
}
