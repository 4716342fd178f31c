import { requestCopy } from '../copy/copy-request.ts';
import { siteOrigin } from '../copy/site-origin.ts';
import { addBar, showBar, type ChecklistBar } from './checklist-bar.ts';
import { pageChecklist, type PageChecklist } from './page-checklist.ts';
import { progressMessage } from './progress-message.ts';
import { showStepLink } from './step-link-notes.ts';
import { setText } from './checklist-texts.ts';

/**
 * `<help-checklist>` around a list of checkboxes: remembers what is ticked, shows progress, and
 * copies it for support. Its controls come from the template that ChecklistControls.astro puts on
 * the page; without that template the checkboxes go on working by themselves.
 */
class ChecklistElement extends HTMLElement {
  #listening: AbortController | undefined;
  #bar: ChecklistBar | undefined;
  #page: PageChecklist | undefined;
  /** Steps that a reset has just unticked and that can be ticked again. */
  #undo: string[] = [];

  connectedCallback(): void {
    const template = document.querySelector<HTMLTemplateElement>(
      'template[data-checklist-controls]',
    );
    this.#page = pageChecklist();
    if (!template || !this.#page || this.#boxes.length === 0) return;
    this.#bar ??= addBar(this, template);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.#bar?.reset.addEventListener('click', () => this.#onReset(), { signal });
    this.#bar?.send.addEventListener('click', () => this.#onSend(), { signal });
    this.#bar?.own.addEventListener('click', () => this.#onOwn(), { signal });
    this.#bar?.what.addEventListener('input', () => this.#show(), { signal });
    // Another tab, and a page that comes back from the back-forward cache.
    window.addEventListener('storage', ({ key }) => this.#onStorage(key), { signal });
    window.addEventListener('pageshow', () => this.#show(), { signal });
    window.addEventListener('hashchange', () => this.#onFragment(), { signal });
    // Another list of the page shows the same ticks.
    document.addEventListener(changed, () => this.#show(), { signal });
    this.#onFragment();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-step]')];
  }

  #onChange(event: Event): void {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || !box.dataset['step']) return;
    this.#undo = [];
    this.#page?.ticks.set([box.dataset['step']], box.checked);
    this.#tell();
  }

  #onReset(): void {
    const ticked = this.#boxes.filter(({ checked }) => checked).map(idOf);
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

  #onFragment(): void {
    this.#page?.readFragment();
    this.#show();
    if (this.#isMeant) this.#bar?.notes.scrollIntoView();
  }

  /** Whether a link means this list: it has the first step that is asked for, or is the first. */
  get #isMeant(): boolean {
    const { state } = this.#page ?? {};
    const needed = this.#page?.steps.find(({ id }) => state?.need.has(id));
    if (needed) return this.querySelector(`#${needed.id}`) !== null;
    return state?.progress !== undefined && document.querySelector('help-checklist') === this;
  }

  #onOwn(): void {
    this.#page?.leaveShared();
    this.#tell();
    this.#boxes[0]?.focus();
  }

  #onSend(): void {
    if (!this.#bar || !this.#page) return;
    this.#bar.panel.hidden = false;
    this.#show();
    requestCopy({ plain: this.#message, said: this.#page.texts.copied });
  }

  get #message(): string {
    const texts = [...document.querySelectorAll<HTMLElement>('.help-step')].map(
      (step) => [step.id, textOf(step)] as const,
    );
    return this.#page
      ? progressMessage(this.#page, {
          title: document.querySelector('h1')?.textContent.trim() ?? '',
          stepTexts: new Map(texts),
          what: this.#bar?.what.value ?? '',
          origin: siteOrigin(),
        })
      : '';
  }

  #tell(): void {
    document.dispatchEvent(new Event(changed));
  }

  #show(): void {
    if (!this.#page || !this.#bar) return;
    const { ticks, texts, isShared } = this.#page;
    const boxes = this.#boxes;
    for (const box of boxes) box.checked = ticks.done.has(idOf(box));
    const done = boxes.filter(({ checked }) => checked).length;
    const kept = ticks.persistent ? texts.saved : texts.notSaved;
    showBar(this.#bar, texts, {
      done,
      all: boxes.length,
      undo: this.#undo.length > 0,
      note: isShared ? texts.notKept : kept,
    });
    showStepLink(this, this.#bar, this.#page);
    if (!this.#bar.panel.hidden) setText(this.#bar.text, this.#message);
  }
}

/** Tells the lists of a page that ticks have changed. */
const changed = 'help-ticks';

const idOf = (box: HTMLInputElement): string => box.dataset['step'] ?? '';

/** The text of a step without the flag that a link has put into it. */
function textOf(step: HTMLElement): string {
  const line = step.querySelector('.help-step-text')?.cloneNode(true);
  if (!(line instanceof HTMLElement)) return '';
  line.querySelector('.help-step-flag')?.remove();
  return line.textContent.replace(/\s+/g, ' ').trim();
}

if (!customElements.get('help-checklist')) {
  customElements.define('help-checklist', ChecklistElement);
}
