import { draftForm, isReadable } from '../../tools/compose/draft-form.ts';
import { draftKey, isEmpty, type Draft } from '../../tools/compose/draft.ts';
import { browserStore } from '../browser/browser-store.ts';
import { guardedStorages } from '../tools/guarded-storages.ts';
import { KeptStore, ofThisBrowser, type Keeping } from '../tools/kept-store.ts';

/** How what is kept in this browser differs from what this page knows of it. */
export type Change = 'gone' | 'other';

/**
 * A draft where its reader wants it. Other tabs may keep the same one: this page writes only over
 * what it has read or written itself.
 */
export class KeptDraft {
  readonly #store = new KeptStore(draftKey, draftForm, guarded);
  /** What was kept when this page read or wrote it last. */
  #known = draftForm.write(this.#store.get());

  /** @param changed Called when another tab has changed what this one keeps, too. */
  constructor(changed: () => void) {
    const look = (): void => {
      if (this.change) changed();
    };
    addEventListener('storage', ({ key }) => {
      // A storage that is emptied as a whole names no key.
      if (key === draftKey || key === null) look();
    });
    // Nobody tells a page of changes while its reader is on another one.
    addEventListener('pageshow', look);
  }

  get keeping(): Keeping {
    return this.#store.keeping;
  }

  /** Whether the draft is where its reader wants it, and outlives the page. */
  get isSafe(): boolean {
    return this.#store.keeping !== 'page' && this.#store.isKept;
  }

  /** Whether something is kept that cannot be read here: of a newer version, or cut off. */
  get isUnread(): boolean {
    return sources.some((source) =>
      attempt(() => {
        const text = source().getItem(draftKey);
        return text !== null && isUnread(text);
      }),
    );
  }

  get change(): Change | undefined {
    if (this.keeping !== 'browser') return undefined;
    const there = draftForm.write(this.#store.get());
    if (there === this.#known) return undefined;
    return there === null ? 'gone' : 'other';
  }

  get(): Draft {
    return this.#store.get();
  }

  /** @returns Whether the draft is where its reader wants it. */
  set(draft: Draft): boolean {
    this.#store.set(draft);
    this.#known = draftForm.write(draft);
    return this.#store.isKept;
  }

  /** Whether this browser keeps another draft than that of this page. */
  hasOther(draft: Draft): boolean {
    const there = this.#inBrowser();
    return !isEmpty(there) && draftForm.write(there) !== draftForm.write(draft);
  }

  /** @returns Whether the new place took the draft; where not, it is on the page. */
  keep(place: Keeping): boolean {
    const isKept = this.#store.keep(place);
    if (!isKept) this.#store.keep('page');
    return isKept;
  }

  /** Takes what this browser, or else this tab, keeps for the draft of this page. */
  takeOther(): Draft {
    const inBrowser = this.#inBrowser();
    if (isEmpty(inBrowser)) return this.get();
    this.set(inBrowser);
    this.#store.keep('browser');
    return inBrowser;
  }

  /** Keeps the draft nowhere but on the page. */
  unkeep(draft: Draft): void {
    this.#store.wipe();
    this.set(draft);
  }

  /** Removes what is kept from everywhere, whether it could be read or not. */
  wipe(): void {
    for (const source of sources) attempt(() => (source().removeItem(draftKey), true));
    this.#store.wipe();
    this.#known = null;
  }

  #inBrowser = (): Draft => browserStore(draftKey, draftForm, ofThisBrowser.browser).get();
}

const sources = [ofThisBrowser.browser, ofThisBrowser.tab];

function attempt(act: () => boolean): boolean {
  try {
    return act();
  } catch {
    // Where nothing can be read nothing is.
    return false;
  }
}

const isUnread = (text: string): boolean => isEmpty(draftForm.read(text));

const guarded = guardedStorages(ofThisBrowser, { isUnread, isReadable });
