import { element, fill } from '../search/search-parts.ts';
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
  #entries: DeskEntry[] = [];
  #options: HTMLElement[] = [];
  #active = -1;

  constructor(list: HTMLElement, input: HTMLInputElement, texts: Pick<DeskTexts, 'number'>) {
    this.#list = list;
    this.#input = input;
    this.#texts = texts;
  }

  get active(): DeskEntry | undefined {
    return this.#entries[this.#active];
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
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
    this.#options = this.#entries.map((entry, place) => this.#option(entry, place));
    let shown = 0;
    this.#list.replaceChildren(
      ...filled.map(({ heading, entries }, index) =>
        this.#group(heading, index, this.#options.slice(shown, (shown += entries.length))),
      ),
    );
    this.#input.setAttribute('aria-expanded', String(!this.isEmpty));
    const place = kept === undefined ? -1 : this.#placeOf(kept);
    this.#activate(place < 0 && first ? 0 : place);
    this.#scrollToActive();
  }

  /** @returns Whether another option is active now. */
  move(by: number): boolean {
    const last = this.#entries.length - 1;
    const place = this.#active < 0 ? 0 : Math.max(0, Math.min(last, this.#active + by));
    return this.#choose(place);
  }

  /** Makes the entry with this number the active one. */
  choose(number: number): boolean {
    return this.#choose(this.#placeOf(number));
  }

  #choose(place: number): boolean {
    if (!this.#options[place] || place === this.#active) return false;
    this.#activate(place);
    this.#options[place].scrollIntoView({ block: 'nearest' });
    return true;
  }

  #placeOf(number: number): number {
    return this.#entries.findIndex((entry) => entry.number === number);
  }

  #activate(place: number): void {
    const option = this.#options[place];
    this.#active = option ? place : -1;
    this.#options.forEach((other) => other.setAttribute('aria-selected', String(other === option)));
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  /** Scrolls the list and never the page: somebody may be at work further down. */
  #scrollToActive(): void {
    const list = this.#list.getBoundingClientRect();
    const option = this.#options[this.#active]?.getBoundingClientRect();
    if (!option) return;
    this.#list.scrollTop +=
      Math.min(0, option.top - list.top) + Math.max(0, option.bottom - list.bottom);
  }

  #group(heading: string, index: number, options: readonly HTMLElement[]): HTMLElement {
    const group = element('div', '');
    group.setAttribute('role', 'group');
    const title = element('p', heading);
    title.id = `help-desk-group-${index}`;
    title.hidden = heading === '';
    if (heading) group.setAttribute('aria-labelledby', title.id);
    else group.setAttribute('aria-label', this.#list.getAttribute('aria-label') ?? '');
    group.append(title, ...options);
    return group;
  }

  #option({ number, title, topicTitle }: DeskEntry, place: number): HTMLElement {
    const option = element('div', '');
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
