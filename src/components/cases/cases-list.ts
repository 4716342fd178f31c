import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { button, element, fill, fillWith } from '../browser/dom.ts';
import type { CasesTexts } from './cases-texts.ts';
import type { ResultLines } from './result-lines.ts';

/** What the list leads to. */
interface Work {
  show(record: CaseRecord): void;
  /** Whether calendars have reminders of cases that are gone. */
  hasGone(): boolean;
  cancel(): void;
}

/** Cases that are listed at first, and with each further press: a phone has trouble with thousands. */
const step = 50;

/** All cases, each in a few words. */
export class CasesList {
  readonly #place: HTMLElement;
  readonly #texts: CasesTexts;
  readonly #lines: ResultLines;
  readonly #work: Work;
  #shown = step;

  constructor(place: HTMLElement, texts: CasesTexts, lines: ResultLines, work: Work) {
    this.#place = place;
    this.#texts = texts;
    this.#lines = lines;
    this.#work = work;
  }

  /** @param open The id of the case that is open. */
  show(all: readonly CaseRecord[], open: string | undefined): void {
    const { empty, nameless, item, calendarGone, more } = this.#texts;
    const items = all.slice(0, this.#shown).map((record) => {
      const standing = this.#lines.short(this.#lines.standing(record));
      const text = fill(item, { party: record.party.trim() || nameless, standing });
      const onShow = (): void => this.#work.show(record);
      return buttonItem(text, onShow, record.id === open);
    });
    if (items.length === 0) items.push(element('li', empty));
    const count = Math.min(step, all.length - this.#shown);
    const showMore = (): void => {
      const before = this.#shown;
      this.#shown += step;
      this.show(all, open);
      this.#place.querySelectorAll('button')[before]?.focus();
    };
    if (count > 0) items.push(buttonItem(fill(more, { count }), showMore));
    if (this.#work.hasGone()) items.push(buttonItem(calendarGone, () => this.#work.cancel()));
    fillWith(this.#place, ...items);
  }
}

function buttonItem(text: string, act: () => void, isCurrent = false): HTMLElement {
  const item = element('li');
  const made = button(text, act, 'help-button');
  if (isCurrent) made.setAttribute('aria-current', 'true');
  item.append(made);
  return item;
}
