import { notSaved, saved } from 'virtual:help/texts/checklist';
import { setText } from '../browser/dom.ts';
import { explain } from '../browser/failure.ts';
import { addBar, showBar, type ChecklistBar } from './checklist-bar.ts';
import { loadSharing } from './load-sharing.ts';
import { pageChecklist, type PageChecklist } from './page-checklist.ts';
import { ticksChanged } from './ticks-changed.ts';

/**
 * `<help-checklist>` around a list of checkboxes: remembers what is ticked and shows progress.
 * What it knows of the page ChecklistControls.astro says; without that the checkboxes go on working by themselves. Links that carry steps, and progress
 * that is sent to support, are read and written by a part that is loaded when there are any.
 */
class ChecklistElement extends HTMLElement {
  #bar: ChecklistBar | undefined;
  #page: PageChecklist | undefined;
  /** Steps that a reset has just unticked and that can be ticked again. */
  #undo: string[] = [];

  connectedCallback(): void {
    if (this.#page) return;
    this.#page = pageChecklist();
    if (!this.#page || this.#boxes.length === 0) return;
    this.#bar = addBar(this, this.#page.next, {
      reset: () => this.#onReset(),
      send: () => void this.#onSend(),
    });
    this.addEventListener('change', (event) => this.#onChange(event));
    // Another tab, and a page that comes back from the back-forward cache.
    window.addEventListener('storage', ({ key }) => this.#onStorage(key));
    // WebKit then unticks boxes that are not to be remembered, a moment later.
    window.addEventListener('pageshow', () => setTimeout(() => this.#show()));
    window.addEventListener('hashchange', () => void this.#onFragment());
    // Another list of the page shows the same ticks.
    document.addEventListener(ticksChanged, () => this.#show());
    this.#keepEarlyTicks();
    this.#show();
    void this.#onFragment();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  /**
   * What a reader ticked before this script had come counts, but not what a browser has brought
   * back by itself: `early` is set by late-scripts.ts. With a link that carries progress it may be
   * meant for somebody else's list.
   */
  #keepEarlyTicks(): void {
    if (/(?:done|todo)=/.test(location.hash)) return;
    const early = this.#boxes.filter((box) => box.checked && 'early' in box).map(idOf);
    if (early.length > 0) this.#page?.ticks.set(early, true);
  }

  #onChange(event: Event): void {
    const box = this.#boxes.find((one) => one === event.target);
    // What no reader did is not kept, and shown no longer.
    if (!box || !event.isTrusted) return this.#show();
    this.#undo = [];
    this.#page?.ticks.set([idOf(box)], box.checked);
    this.#tell();
    // Who ticks may send the progress later, perhaps when the network is gone.
    void loadSharing().catch(() => undefined);
  }

  #onReset(): void {
    const ticked = this.#boxes.map(idOf).filter((id) => this.#page?.ticks.done.has(id));
    if (ticked.length > 0) {
      this.#undo = ticked;
      this.#page?.ticks.set(ticked, false);
    } else {
      this.#page?.ticks.set(this.#undo, true);
      this.#undo = [];
    }
    this.#tell();
  }

  #onStorage(key: string | null): void {
    // A key of null tells that everything was cleared.
    if (key === null || key === this.#page?.key) this.#show();
  }

  /** Only fragments that are no place on the page need to be read. */
  async #onFragment(): Promise<void> {
    const id = location.hash.slice(1);
    if (id === '' || (document.getElementById(id) && !id.includes('='))) return;
    try {
      (await loadSharing()).readFragment();
      // What was said of an attempt before is no longer so.
      this.#show();
    } catch (error) {
      this.#fail(error, () => void this.#onFragment());
    }
  }

  async #onSend(): Promise<void> {
    try {
      (await loadSharing()).send(this);
    } catch (error) {
      // The clipboard wants a tap of the reader's own; only what was said is no longer so.
      this.#fail(error, () => this.#show());
    }
  }

  #fail(error: unknown, retry: () => void): void {
    if (this.#bar) setText(this.#bar.state, explain(error, retry));
  }

  #tell(): void {
    document.dispatchEvent(new Event(ticksChanged));
  }

  #show(): void {
    if (!this.#page || !this.#bar) return;
    const { ticks } = this.#page;
    const boxes = this.#boxes;
    for (const box of boxes) box.checked = ticks.done.has(idOf(box));
    showBar(this.#bar, {
      done: boxes.filter(({ checked }) => checked).length,
      all: boxes.length,
      undo: this.#undo.length > 0,
      note: ticks.note ?? (ticks.persistent ? saved : notSaved),
    });
  }
}

const idOf = (box: HTMLInputElement): string => box.closest('li')?.id ?? '';

customElements.define('help-checklist', ChecklistElement);
