import { parseStepLink } from '../../model/step-link.ts';
import { stepStateOf, type StepState } from '../../model/step-progress.ts';
import { meantPlace } from '../former/meant-place.ts';
import { requestCopy } from '../copy/copy-request.ts';
import { siteOrigin } from '../browser/site-origin.ts';
import type { SharingTexts } from './checklist-texts.ts';
import type { PageChecklist, Ticks } from './page-checklist.ts';
import { progressMessage } from './progress-message.ts';
import { ProgressPanel } from './progress-panel.ts';
import { StepNotes } from './step-notes.ts';
import { ticksChanged } from './ticks-changed.ts';

/** Links that carry the steps of a page: what one means that was opened, and making one. */
export class StepSharing {
  readonly #page: PageChecklist;
  readonly #texts: SharingTexts;
  readonly #notes: StepNotes;
  readonly #panels = new Map<HTMLElement, ProgressPanel>();
  #hash = '';
  #state: StepState | undefined;

  constructor(page: PageChecklist, texts: SharingTexts) {
    this.#page = page;
    this.#texts = texts;
    this.#notes = new StepNotes(texts, () => this.#leaveShared());
    document.addEventListener(ticksChanged, () => this.#showPanels());
  }

  /**
   * Reads the fragment of the address. What a link with steps says stays when the reader follows
   * links inside the page.
   */
  readFragment(): void {
    const { hash } = location;
    if (hash === this.#hash) return;
    this.#hash = hash;
    if (this.#goToPlace(hash)) return;
    const read = parseStepLink(hash);
    if (!read && this.#state) return;
    this.#state = read && stepStateOf(read.link, this.#page, idNow);
    const unknown = [...(read?.ignored ?? [hash.slice(1)]), ...(this.#state?.unknown ?? [])];
    const progress = this.#state?.progress;
    this.#page.shared = progress && new SharedTicks(progress.done, this.#texts.notKept);
    this.#notes.show(this.#page, this.#state, unknown.filter((id) => !showFormer(id)).length);
    document.dispatchEvent(new Event(ticksChanged));
  }

  /** Goes to the place that a fragment means with something of the sentence around it. */
  #goToPlace(hash: string): boolean {
    const place = meantPlace(hash);
    if (place === undefined) return false;
    this.#hash = `#${place}`;
    location.replace(this.#hash);
    return true;
  }

  /** Copies the progress, and shows what was copied under the list. */
  send(list: HTMLElement): void {
    const panel = this.#panels.get(list) ?? new ProgressPanel(list, this.#texts);
    this.#panels.set(list, panel);
    panel.onInput(() => this.#showPanels());
    const plain = this.#message(panel.what);
    panel.show(plain);
    requestCopy({ plain, said: this.#texts.copied });
  }

  #showPanels(): void {
    for (const panel of this.#panels.values()) panel.show(this.#message(panel.what));
  }

  #message(what: string): string {
    const { kind } = this.#page;
    return progressMessage(this.#page, this.#texts, {
      head: kind === 'guide' ? this.#texts.guideTitle : this.#texts.title,
      title: document.querySelector('h1')?.textContent.trim() ?? '',
      need: this.#state?.need ?? new Set(),
      what,
      origin: siteOrigin(),
    });
  }

  /** Goes back to the reader's own ticks. */
  #leaveShared(): void {
    history.replaceState(history.state, '', location.pathname + location.search);
    this.#hash = '';
    this.#state = undefined;
    this.#page.shared = undefined;
    this.#notes.show(this.#page, undefined, 0);
    document.dispatchEvent(new Event(ticksChanged));
    document.querySelector<HTMLElement>('help-checklist input')?.focus();
  }
}

/** The progress that a link holds: it can be tried out, and is not kept. */
class SharedTicks implements Ticks {
  readonly persistent = false;
  readonly note: string;
  readonly #done: Set<string>;

  constructor(done: ReadonlySet<string>, note: string) {
    this.#done = new Set(done);
    this.note = note;
  }

  get done(): ReadonlySet<string> {
    return this.#done;
  }

  set(ids: readonly string[], ticked: boolean): void {
    for (const id of ids) {
      if (ticked) this.#done.add(id);
      else this.#done.delete(id);
    }
  }
}

/** A step that was renamed holds a target with its former id; see src/markdown/former-ids.ts. */
function idNow(id: string): string {
  return document.getElementById(id)?.closest('.help-step')?.id ?? id;
}

/** A step that has left the page: shows where it went; see FormerPlaces.astro. */
function showFormer(id: string): boolean {
  const former = document.getElementById(id);
  // Not by its class: a page without one would get its styles.
  if (!former?.matches('[data-former]')) return false;
  former.classList.add('help-former-shown');
  return true;
}
