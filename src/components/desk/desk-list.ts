import { activeOption, type ActiveOption } from '../browser/active-option.ts';
import { element, fill, fillWith } from '../browser/dom.ts';
import { optionGroup } from '../browser/option-group.ts';
import type { DeskEntry } from './desk-data.ts';
import type { DeskTexts } from './desk-texts.ts';

/** Some entries under a heading; results of a search have none. */
export interface DeskGroup {
  heading: string;
  entries: readonly DeskEntry[];
}

/** The list of answers: a listbox whose active option is that of the text field beside it. */
export class DeskList {
  readonly #list: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #texts: Pick<DeskTexts, 'number'>;
  readonly #active: ActiveOption<HTMLElement>;
  #entries: DeskEntry[] = [];

  constructor(list: HTMLElement, input: HTMLInputElement, texts: Pick<DeskTexts, 'number'>) {
    this.#list = list;
    this.#input = input;
    this.#active = activeOption(input);
    this.#texts = texts;
  }

  get active(): DeskEntry | undefined {
    return this.#entries[this.#active.place];
  }

  /** Whether somebody can see the active one: in the list, on the screen, with nothing over it. */
  get isActiveInSight(): boolean {
    const option = this.#active.option;
    if (!option) return false;
    const { left, top, width, height } = option.getBoundingClientRect();
    return option.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  }

  /** Brings the active one there, in the list and on the page. */
  reveal(): void {
    this.#active.option?.scrollIntoView({ block: 'nearest' });
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /** Shows that answers are being looked for; those of other words are gone. */
  showWaiting(): void {
    this.show([], { first: false });
    this.#list.setAttribute('aria-busy', 'true');
  }

  /**
   * @param kept Number of the entry that stays the active one, where it is in the list.
   * @param first Whether otherwise the first one becomes active, or none.
   */
  show(
    groups: readonly DeskGroup[],
    { kept, first }: { kept?: number | undefined; first: boolean },
  ): void {
    const filled = groups.filter(({ entries }) => entries.length > 0);
    this.#entries = filled.flatMap(({ entries }) => [...entries]);
    const options = this.#entries.map((entry, place) => this.#option(entry, place));
    let shown = 0;
    fillWith(
      this.#list,
      ...filled.map(({ heading, entries }, index) =>
        optionGroup(this.#list, {
          id: `help-desk-group-${index}`,
          heading,
          options: options.slice(shown, (shown += entries.length)),
        }),
      ),
    );
    this.#list.removeAttribute('aria-busy');
    this.#input.setAttribute('aria-expanded', String(!this.isEmpty));
    this.#active.list(options);
    const place = kept === undefined ? -1 : this.#placeOf(kept);
    this.#active.set(place < 0 && first ? 0 : place);
    this.#scrollToActive();
  }

  /** @returns Whether another option is active now. */
  move(by: number): boolean {
    const last = this.#entries.length - 1;
    const { place } = this.#active;
    return this.#choose(place < 0 ? 0 : Math.max(0, Math.min(last, place + by)));
  }

  /** Makes the entry with this number the active one. */
  choose(number: number): boolean {
    return this.#choose(this.#placeOf(number));
  }

  #choose(place: number): boolean {
    if (!this.#entries[place] || place === this.#active.place) return false;
    this.#active.choose(place);
    return true;
  }

  #placeOf(number: number): number {
    return this.#entries.findIndex((entry) => entry.number === number);
  }

  /** Scrolls the list and never the page: somebody may be at work further down. */
  #scrollToActive(): void {
    const list = this.#list.getBoundingClientRect();
    const option = this.#active.option?.getBoundingClientRect();
    if (!option) return;
    this.#list.scrollTop +=
      Math.min(0, option.top - list.top) + Math.max(0, option.bottom - list.bottom);
  }

  #option({ number, title, topicTitle }: DeskEntry, place: number): HTMLElement {
    const option = element('div');
    option.id = `help-desk-option-${place}`;
    option.dataset['number'] = String(number);
    option.setAttribute('role', 'option');
    const name = fill(this.#texts.number, { number });
    option.append(
      element('strong', title),
      element('small', topicTitle ? `${topicTitle} · ${name}` : name),
    );
    return option;
  }
}
