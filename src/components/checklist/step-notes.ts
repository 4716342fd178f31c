import type { StepState } from '../../model/step-progress.ts';
import { button, element, fill, setText } from '../browser/dom.ts';
import type { SharingTexts } from './checklist-texts.ts';
import type { PageChecklist } from './page-checklist.ts';

/**
 * Says above a list what the link means that the page was opened with, and marks its steps. It
 * never repeats what a link holds, not even what looks like an id: anybody can write a link, and
 * here it would stand in our words.
 */
export class StepNotes {
  readonly #texts: SharingTexts;
  readonly #box = element('div');
  readonly #said = element('p');
  readonly #own: HTMLElement;

  /** @param leave Goes back to the reader's own ticks. */
  constructor(texts: SharingTexts, leave: () => void) {
    this.#texts = texts;
    this.#box.className = 'help-checklist-notes';
    this.#said.setAttribute('role', 'status');
    this.#own = button(texts.own, leave, 'help-button');
    this.#box.append(this.#said, this.#own);
  }

  /** @param unknown How many pieces of the link mean nothing here. */
  show(page: PageChecklist, state: StepState | undefined, unknown: number): void {
    this.#flagSteps(state);
    const said = this.#sentences(page, state, unknown);
    this.#own.hidden = page.shared === undefined;
    this.#box.hidden = said === '';
    listMeant(page, state)?.querySelector('.help-steps')?.before(this.#box);
    // A live region speaks of what changes in it, not of what it comes with.
    requestAnimationFrame(() => setText(this.#said, said));
    if (said) this.#box.scrollIntoView();
  }

  #sentences({ shared }: PageChecklist, state: StepState | undefined, unknown: number): string {
    const need = state?.need.size ?? 0;
    return [
      ...(shared ? [this.#texts.shared] : []),
      ...(need > 0 && !shared ? [fill(this.#texts.need, { count: need })] : []),
      ...(state?.progress?.outdated ? [this.#texts.outdated] : []),
      ...(unknown > 0 ? [fill(this.#texts.ignored, { count: unknown })] : []),
    ].join('');
  }

  #flagSteps(state: StepState | undefined): void {
    const flags = this.#flags(state);
    for (const step of document.querySelectorAll<HTMLElement>('.help-step')) {
      step.classList.toggle('help-step-needed', state?.need.has(step.id) === true);
      showFlag(step, flags.get(step.id) ?? '');
    }
  }

  /** By id; that a step has changed matters more than that it is asked for. */
  #flags(state: StepState | undefined): Map<string, string> {
    const flag = (ids: Iterable<string>, text: string) => [...ids].map((id) => [id, text] as const);
    return new Map([
      ...flag(state?.need ?? [], this.#texts.needed),
      ...flag(state?.progress?.added ?? [], this.#texts.added),
      ...flag(state?.progress?.changed ?? [], this.#texts.changed),
    ]);
  }
}

/** The list that has the first step which is asked for, else the first list. */
function listMeant({ steps }: PageChecklist, state: StepState | undefined): Element | null {
  const needed = steps.find(({ id }) => state?.need.has(id));
  const step = needed && document.getElementById(needed.id);
  return step?.closest('help-checklist') ?? document.querySelector('help-checklist');
}

/** The flag stands inside the label, so that it is part of the name of the checkbox. */
function showFlag(step: HTMLElement, text: string): void {
  const line = step.querySelector('.help-step-text');
  const flag = line?.querySelector<HTMLElement>('.help-step-flag');
  if (!text) return flag?.remove();
  const shown = flag ?? element('span');
  shown.className = 'help-step-flag';
  setText(shown, text);
  if (!flag) line?.prepend(shown, ' ');
}
