import * as texts from 'virtual:help/texts/offline';
import { offlineAddress, pathOf } from '../../model/addresses.ts';
import type { KeepFailure, OfflineState } from '../../offline/protocol.ts';
import { isSparing } from '../../offline/sparing.ts';
import { fill, setText } from '../browser/dom.ts';
import { partsOf } from '../tools/parts-of.ts';
import { TwiceButton } from '../tools/twice-button.ts';
import {
  askWorker,
  canKeep,
  forgetAll,
  keepsPages,
  ownRegistration,
  startKeeping,
  workerOf,
} from './offline-worker.ts';
import { ReadableList } from './readable-list.ts';

/** After this many milliseconds somebody who looks on is told that it takes long, … */
const slow = 20_000;
/** … and after this many that it has not begun. */
const stuck = 60_000;

const failures: Record<KeepFailure, string> = {
  network: texts.failedNetwork,
  room: texts.failedRoom,
};

/** `<help-offline>`: what this browser keeps, and the buttons to keep all and to remove all. */
class OfflineElement extends HTMLElement {
  readonly #part = partsOf(this);
  readonly #list = new ReadableList(this.#part('readable'));
  #isBusy = false;

  connectedCallback(): void {
    this.hidden = false;
    const { all, start, forget } = this.#buttons();
    if (location.pathname !== pathOf(offlineAddress)) this.#part('away').hidden = false;
    if (!canKeep()) return this.#showNothing(texts.cannot);
    all.addEventListener('click', () => void this.#keepAll());
    start.addEventListener('click', () => {
      keepsPages.set(true);
      void this.#look(startKeeping);
    });
    new TwiceButton(forget, { first: texts.forget, again: texts.forgetAgain }, () => {
      keepsPages.set(false);
      const shown = (): void => this.#showNothing(texts.off, start);
      void forgetAll().then(shown, shown);
    });
    if (keepsPages.get()) void this.#look(ownRegistration);
    else this.#showNothing(texts.off, start);
  }

  /** Shows what is kept, once something is. */
  async #look(begin: () => Promise<ServiceWorkerRegistration | undefined>): Promise<void> {
    const { start } = this.#buttons();
    if (this.#isBusy) return;
    this.#isBusy = true;
    const later = setTimeout(() => this.#say(texts.slow), slow);
    try {
      const registration = await begun(begin());
      if (!registration && isSparing()) return this.#showNothing(texts.saving, start);
      this.#say(texts.storing);
      await workerOf(registration ?? (await begun(startKeeping())));
      this.#show(await askWorker({ act: 'state', pages: this.#list.pages }));
    } catch {
      this.#showNothing(texts.notBegun, start);
    } finally {
      clearTimeout(later);
      this.#isBusy = false;
    }
  }

  async #keepAll(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#say(texts.storing);
    const progress = this.#part('progress');
    try {
      const asked = { act: 'all', pages: this.#list.pages } as const;
      const state = await askWorker(asked, ({ loaded, whole }) => {
        const sizes = { loaded: sizeOf(loaded), whole: sizeOf(whole) };
        setText(progress, fill(texts.loaded, sizes));
      });
      this.#show(state);
    } catch {
      this.#say(texts.failedNetwork);
    }
    setText(progress, '');
    this.#isBusy = false;
  }

  #show({ kept, missing, hasSearch, wasWhole, readable, failed }: OfflineState): void {
    const { all, forget } = this.#buttons();
    const more = wasWhole ? texts.renew : texts.more;
    this.#say(
      failed ? failures[failed] : '',
      fill(texts.kept, { size: sizeOf(kept) }),
      missing > 0 ? fill(more, { size: sizeOf(missing) }) : texts.whole,
      hasSearch ? '' : texts.noSearch,
    );
    this.#list.show(readable);
    this.#offer(missing > 0 ? [all, forget] : [forget]);
  }

  #showNothing(why: string, ...offered: HTMLButtonElement[]): void {
    this.#say(why);
    this.#list.show([]);
    this.#offer(offered);
  }

  /** Shows these buttons alone. Who has pressed one that goes is not lost at the top of the page. */
  #offer(offered: readonly HTMLButtonElement[]): void {
    const all = Object.values(this.#buttons());
    const hadFocus = all.some((button) => button === document.activeElement);
    for (const button of all) button.hidden = !offered.includes(button);
    const isLost = hadFocus && !offered.some((button) => button === document.activeElement);
    if (isLost) (offered[0] ?? this.#part('state')).focus();
  }

  #say(...lines: string[]): void {
    setText(this.#part('state'), lines.filter((line) => line !== '').join('\n'));
  }

  /** To keep all, to start again, to remove all. */
  #buttons() {
    const part = this.#part<HTMLButtonElement>;
    return { all: part('all'), start: part('start'), forget: part('forget') };
  }
}

/** @throws {Error} when nothing has happened for a minute: the network swallows the worker. */
async function begun<Registration>(beginning: Promise<Registration>): Promise<Registration> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('not begun')), stuck);
  });
  try {
    return await Promise.race([beginning, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** As people count what they download; never nothing where there is something. */
const sizeOf = (bytes: number): string => `${Math.max(0.1, bytes / 1_000_000).toFixed(1)} MB`;

customElements.define('help-offline', OfflineElement);
