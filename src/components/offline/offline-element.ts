import * as texts from 'virtual:help/texts/offline';
import { offlineAddress, pathOf } from '../../model/addresses.ts';
import type { OfflineState } from '../../offline/protocol.ts';
import { fill, setText } from '../browser/dom.ts';
import { partsOf } from '../tools/parts-of.ts';
import { TwiceButton } from '../tools/twice-button.ts';
import {
  askWorker,
  canKeep,
  forgetAll,
  isSparing,
  keepsPages,
  ownRegistration,
  startKeeping,
} from './offline-worker.ts';

/** `<help-offline>`: what this browser keeps, and the buttons to keep all and to remove all. */
class OfflineElement extends HTMLElement {
  readonly #part = partsOf(this);

  connectedCallback(): void {
    this.hidden = false;
    const [all, start, forget] = this.#buttons();
    if (location.pathname !== pathOf(offlineAddress)) this.#part('away').hidden = false;
    if (!canKeep()) return this.#say(texts.cannot);
    all.addEventListener('click', () => void this.#keepAll());
    start.addEventListener('click', () => {
      keepsPages.set(true);
      void this.#look(startKeeping);
    });
    new TwiceButton(forget, { first: texts.forget, again: texts.forgetAgain }, () => {
      keepsPages.set(false);
      const shown = (): void => this.#showOff(texts.off);
      void forgetAll().then(shown, shown);
    });
    if (keepsPages.get()) void this.#look(ownRegistration);
    else this.#showOff(texts.off);
  }

  /** Shows what is kept, once something is. */
  async #look(begin: () => Promise<ServiceWorkerRegistration | undefined>): Promise<void> {
    try {
      const registration = await begin();
      if (!registration && isSparing()) return this.#showOff(texts.saving);
      this.#say(texts.storing);
      await (registration ?? startKeeping());
      this.#show(await askWorker('state'));
    } catch {
      this.#say(texts.cannot);
    }
  }

  async #keepAll(): Promise<void> {
    const [all] = this.#buttons();
    all.disabled = true;
    this.#say(texts.storing);
    this.#show(await askWorker('all'));
    all.disabled = false;
  }

  #show({ kept, missing, hasSearch, failed }: OfflineState): void {
    const [all, start, forget] = this.#buttons();
    this.#say(
      failed ? texts.failed : '',
      fill(texts.kept, { size: sizeOf(kept) }),
      missing > 0 ? fill(texts.more, { size: sizeOf(missing) }) : texts.whole,
      hasSearch ? '' : texts.noSearch,
    );
    all.hidden = missing === 0;
    forget.hidden = false;
    start.hidden = true;
  }

  #showOff(why: string): void {
    const [all, start, forget] = this.#buttons();
    this.#say(why);
    all.hidden = true;
    forget.hidden = true;
    start.hidden = false;
  }

  #say(...lines: string[]): void {
    setText(this.#part('state'), lines.filter((line) => line !== '').join('\n'));
  }

  /** To keep all, to start again, to remove all. */
  #buttons() {
    const part = this.#part<HTMLButtonElement>;
    return [part('all'), part('start'), part('forget')] as const;
  }
}

/** As people count what they download; never nothing where there is something. */
const sizeOf = (bytes: number): string => `${Math.max(0.1, bytes / 1_000_000).toFixed(1)} MB`;

customElements.define('help-offline', OfflineElement);
