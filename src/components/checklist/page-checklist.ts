import { parseStepLink } from '../../model/step-link.ts';
import { stepStateOf, type PageStep, type StepState } from '../../model/step-progress.ts';
import { ChecklistStore } from './checklist-store.ts';
import type { ChecklistTexts } from './checklist-texts.ts';

/** Where ticks are kept: in the browser, or only as long as a link with progress is looked at. */
export type Ticks = Pick<ChecklistStore, 'done' | 'set' | 'persistent'>;

/** What all lists of a page share: its number, steps and ticks, and what the fragment says. */
export class PageChecklist {
  readonly number: number;
  readonly version: string;
  readonly steps: readonly PageStep[];
  readonly texts: ChecklistTexts;
  readonly #own: ChecklistStore;
  #shared: Ticks | undefined;
  #hash: string | undefined;
  /** What the link means that the page was opened with; `undefined` without one. */
  state: StepState | undefined;
  /** Pieces of the fragment that mean nothing here. */
  ignored: string[] = [];

  /** @param template The one of ChecklistControls.astro. */
  constructor(template: HTMLTemplateElement) {
    const { number, version, steps, texts } = template.dataset;
    this.number = Number(number);
    this.version = version ?? '';
    this.steps = (steps ?? '').split(' ').map((mark) => {
      const [id = '', stepVersion = ''] = mark.split('~');
      return { id, version: stepVersion };
    });
    this.texts = JSON.parse(texts ?? '{}') as ChecklistTexts;
    this.#own = new ChecklistStore(this.number, () => window.localStorage);
    this.readFragment();
  }

  /** The key of the reader's own ticks in the storage. */
  get key(): string {
    return this.#own.key;
  }

  get ticks(): Ticks {
    return this.#shared ?? this.#own;
  }

  /** Whether what is shown are not the reader's own ticks. */
  get isShared(): boolean {
    return this.#shared !== undefined;
  }

  /** Reads the fragment when it is another than before. */
  readFragment(): void {
    const { hash } = location;
    if (hash === this.#hash) return;
    this.#hash = hash;
    const read = parseStepLink(hash);
    this.state = read && stepStateOf(read.link, this, idNow);
    this.ignored = [...(read?.ignored ?? []), ...(this.state?.unknown ?? [])];
    this.#shared = this.state?.progress && new SharedTicks(this.state.progress.done);
  }

  /** Goes back to the reader's own ticks. */
  leaveShared(): void {
    history.replaceState(history.state, '', location.pathname + location.search);
    this.readFragment();
  }
}

/** The progress that a link holds: it can be tried out, and is not kept. */
class SharedTicks implements Ticks {
  readonly persistent = false;
  readonly #done: Set<string>;

  constructor(done: ReadonlySet<string>) {
    this.#done = new Set(done);
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

let page: PageChecklist | undefined;

/** The checklist of this page, `undefined` when it has none. */
export function pageChecklist(): PageChecklist | undefined {
  const template = document.querySelector<HTMLTemplateElement>('template[data-checklist-controls]');
  if (!page && template?.dataset['number']) page = new PageChecklist(template);
  return page;
}
