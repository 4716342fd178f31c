import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { mergeCases } from '../../tools/cases/merge-cases.ts';
import type { Keeping } from '../tools/kept-store.ts';
import { askBeforeLeaving } from '../tools/unsaved.ts';
import { casesStore } from './cases-store.ts';
import { casesKey, discardUnread } from './unread-cases.ts';

/** The cases of the page, where their reader wants them; other tabs may have the same. */
export class KeptCases {
  readonly #store = casesStore();
  #isExported = false;

  /**
   * @param changed Called when another tab has written.
   * @param isHalfTyped Whether something is typed that is in no case yet.
   */
  constructor(changed: () => void, isHalfTyped: () => boolean) {
    addEventListener('storage', ({ key, storageArea }) => {
      // A storage that is emptied as a whole names no key.
      const isOurs = key === casesKey || key === null;
      if (isOurs && storageArea === localStorage && this.#store.keeping === 'browser') changed();
    });
    askBeforeLeaving(() => this.isUnsaved || isHalfTyped());
  }

  get all(): readonly CaseRecord[] {
    return this.#store.get();
  }

  get keeping(): Keeping {
    return this.#store.keeping;
  }

  /** Whether all is where its reader wants it. */
  get isKept(): boolean {
    return this.#store.isKept;
  }

  /** Whether something would be lost with the page. */
  get isUnsaved(): boolean {
    const isSafe = this.#store.keeping !== 'page' && this.#store.isKept;
    return this.all.length > 0 && !isSafe && !this.#isExported;
  }

  /** @returns Whether all is where the reader wants it. */
  set(cases: readonly CaseRecord[]): boolean {
    this.#isExported = false;
    return this.#store.set(cases);
  }

  /** Puts a case in the place of that with its name, or after all others. */
  put(record: CaseRecord): boolean {
    const { all } = this;
    const isThere = all.some(({ id }) => id === record.id);
    return this.set(
      isThere ? all.map((one) => (one.id === record.id ? record : one)) : [...all, record],
    );
  }

  remove(id: string): boolean {
    return this.set(this.all.filter((one) => one.id !== id));
  }

  /** @returns Whether the new place took it; otherwise all stays where it was. */
  keep(place: Keeping): boolean {
    const before = this.#store.keeping;
    // What another tab has put there meanwhile is not lost.
    const there = place === 'page' ? [] : casesStore().get();
    if (there.length > 0) this.#store.set(mergeCases(there, this.all));
    if (this.#store.keep(place)) return true;
    this.#store.keep(before);
    return false;
  }

  wipe(): void {
    discardUnread();
    this.#store.wipe();
  }

  exported(): void {
    this.#isExported = true;
  }
}
