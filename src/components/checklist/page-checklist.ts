import type { PageStep } from '../../model/step-progress.ts';
import { ChecklistStore } from './checklist-store.ts';

/** Where ticks are kept: in the browser, or only as long as a link with progress is looked at. */
export type Ticks = Pick<ChecklistStore, 'done' | 'set' | 'persistent'> & {
  /** What is said of them instead of where they are kept. */
  note?: string;
};

/** What all lists of a page share: its number, steps and ticks. */
export class PageChecklist {
  readonly kind: string;
  readonly number: number;
  readonly version: string;
  readonly steps: readonly PageStep[];
  /** Where to read on when all is done: id and words. */
  readonly next: { id: string; label: string } | undefined;
  readonly #own: ChecklistStore;
  /** The ticks of a link with progress; while it is looked at, the reader's own rest. */
  shared: Ticks | undefined;

  /** @param template The one of ChecklistControls.astro. */
  constructor(template: HTMLTemplateElement) {
    const { kind, number, version, steps, next, nextLabel } = template.dataset;
    this.kind = kind ?? '';
    this.number = Number(number);
    this.version = version ?? '';
    this.steps = (steps ?? '').split(' ').map((mark) => {
      const [id = '', stepVersion = ''] = mark.split('~');
      return { id, version: stepVersion };
    });
    this.next = next ? { id: next, label: nextLabel ?? '' } : undefined;
    this.#own = new ChecklistStore(this.number);
  }

  /** The key of the reader's own ticks in the storage. */
  get key(): string {
    return this.#own.key;
  }

  get ticks(): Ticks {
    return this.shared ?? this.#own;
  }
}

let page: PageChecklist | undefined;

/** The checklist of this page, `undefined` when it has none. */
export function pageChecklist(): PageChecklist | undefined {
  const template = document.querySelector<HTMLTemplateElement>('template[data-checklist-controls]');
  if (!page && template?.dataset['number']) page = new PageChecklist(template);
  return page;
}
