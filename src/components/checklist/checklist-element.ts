import { ChecklistStore } from './checklist-store.ts';

/**
 * `<help-checklist>` around a list of checkboxes: remembers what is ticked and shows progress.
 * Its controls come from the template that ChecklistControls.astro puts on the page; without
 * that template the checkboxes go on working by themselves.
 */
class ChecklistElement extends HTMLElement {
  #listening: AbortController | undefined;
  #controls: Controls | undefined;
  #store: ChecklistStore | undefined;
  /** Steps that a reset has just unticked and that can be ticked again. */
  #undo: string[] = [];

  connectedCallback(): void {
    const template = document.querySelector<HTMLTemplateElement>(
      'template[data-checklist-controls]',
    );
    const number = Number(template?.dataset['number']);
    if (!template || !number || this.#boxes.length === 0) return;
    this.#store = storeOf(number);
    this.#controls ??= addControls(this, template);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.#controls?.reset.addEventListener('click', () => this.#onReset(), { signal });
    // Another tab, and a page that comes back from the back-forward cache.
    window.addEventListener('storage', ({ key }) => this.#onStorage(key), { signal });
    window.addEventListener('pageshow', () => this.#show(), { signal });
    this.#show();
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
    this.#store?.set([box.dataset['step']], box.checked);
    this.#show();
  }

  #onReset(): void {
    const ticked = this.#boxes.filter(({ checked }) => checked).map(idOf);
    if (ticked.length > 0) {
      this.#undo = ticked;
      this.#store?.set(ticked, false);
    } else {
      this.#store?.set(this.#undo, true);
      this.#undo = [];
    }
    this.#show();
  }

  #onStorage(key: string | null): void {
    // A key of null tells that everything was cleared.
    if (key === null || key === this.#store?.key) this.#show();
  }

  #show(): void {
    if (!this.#store || !this.#controls) return;
    const boxes = this.#boxes;
    const done = this.#store.done;
    for (const box of boxes) box.checked = done.has(idOf(box));
    const count = boxes.filter(({ checked }) => checked).length;
    show(this.#controls, count, boxes.length, this.#undo.length > 0, this.#store.persistent);
  }
}

/** The parts of the controls, found by `data-part`, and the texts, which are on the bar itself. */
interface Controls {
  texts: DOMStringMap;
  progress: HTMLProgressElement;
  count: HTMLElement;
  state: HTMLElement;
  reset: HTMLButtonElement;
  next: HTMLElement | null;
  note: HTMLElement;
}

function addControls(list: HTMLElement, template: HTMLTemplateElement): Controls | undefined {
  const bar = template.content.firstElementChild?.cloneNode(true);
  if (!(bar instanceof HTMLElement)) return undefined;
  const part = <T extends HTMLElement>(name: string): T | null =>
    bar.querySelector(`[data-part="${name}"]`);
  const [progress, count, state] = [
    part<HTMLProgressElement>('progress'),
    part('count'),
    part('state'),
  ];
  const [reset, note] = [part<HTMLButtonElement>('reset'), part('note')];
  if (!progress || !count || !state || !reset || !note) return undefined;
  list.append(bar);
  return { texts: bar.dataset, progress, count, state, reset, next: part('next'), note };
}

function show(
  controls: Controls,
  done: number,
  all: number,
  undo: boolean,
  persistent: boolean,
): void {
  const { texts, progress, count, state, reset, next, note } = controls;
  progress.max = all;
  progress.value = done;
  setText(count, fill(texts['count'], { done, all }));
  setText(state, (done === all ? texts['complete'] : undo ? texts['wasReset'] : '') ?? '');
  setText(reset, (undo && done === 0 ? texts['undo'] : texts['reset']) ?? '');
  reset.hidden = done === 0 && !undo;
  if (next) next.hidden = done < all;
  setText(note, (persistent ? texts['saved'] : texts['notSaved']) ?? '');
}

/** Writes only what is new: a live region would speak again otherwise. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function fill(text: string | undefined, values: Record<string, number>): string {
  return (text ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const idOf = (box: HTMLInputElement): string => box.dataset['step'] ?? '';

const stores = new Map<number, ChecklistStore>();

/** All lists of a page share one store. */
function storeOf(number: number): ChecklistStore {
  const store = stores.get(number) ?? new ChecklistStore(number, () => window.localStorage);
  stores.set(number, store);
  return store;
}

if (!customElements.get('help-checklist')) {
  customElements.define('help-checklist', ChecklistElement);
}
