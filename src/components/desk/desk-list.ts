import { element, fill } from '../search/search-parts.ts';
import type { DeskEntry } from './desk-data.ts';
import type { DeskTexts } from './desk-texts.ts';

/** Some entries under a heading; results of a search have none. */
export interface DeskGroup {
  heading: string;
  entries: readonly DeskEntry[];
}

/** As many as anybody reads: before something is typed, and of what a search found. */
export const mostShown = { kept: 50, found: 20 };

/** The list of answers: a listbox whose active option is that of the text field beside it. */
export class DeskList {
  readonly #list: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #texts: DeskTexts;
  readonly #topics: readonly string[];
  #entries: DeskEntry[] = [];
  #active = -1;

  constructor(
    list: HTMLElement,
    input: HTMLInputElement,
    texts: DeskTexts,
    topics: readonly string[],
  ) {
    this.#list = list;
    this.#input = input;
    this.#texts = texts;
    this.#topics = topics;
  }

  get active(): DeskEntry | undefined {
    return this.#entries[this.#active];
  }

  show(groups: readonly DeskGroup[]): void {
    const filled = groups.filter(({ entries }) => entries.length > 0);
    this.#entries = filled.flatMap(({ entries }) => [...entries]);
    let place = 0;
    this.#list.replaceChildren(
      ...filled.map(({ heading, entries }, index) => {
        const group = element('div', '');
        group.setAttribute('role', 'group');
        const title = element('p', heading);
        title.id = `help-desk-group-${index}`;
        title.hidden = heading === '';
        if (heading) group.setAttribute('aria-labelledby', title.id);
        else group.setAttribute('aria-label', this.#list.getAttribute('aria-label') ?? '');
        group.append(title, ...entries.map((entry) => this.#option(entry, place++)));
        return group;
      }),
    );
    this.activate(0);
  }

  /** @returns Whether another option is active now. */
  move(by: number): boolean {
    const before = this.#active;
    this.activate(Math.max(0, Math.min(this.#entries.length - 1, before + by)));
    return this.#active !== before;
  }

  /** Makes the option at a place the active one. */
  activate(place: number): void {
    const options = [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
    this.#active = options[place] ? place : -1;
    options.forEach((option, index) =>
      option.setAttribute('aria-selected', String(index === this.#active)),
    );
    const option = options[place];
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #option({ number, title, topic }: DeskEntry, place: number): HTMLElement {
    const option = element('div', '');
    option.id = `help-desk-option-${place}`;
    option.dataset['place'] = String(place);
    option.setAttribute('role', 'option');
    const name = fill(this.#texts.number, { number });
    const where = this.#topics[topic];
    option.append(
      element('strong', title),
      element('small', where === undefined ? name : `${where} · ${name}`),
    );
    return option;
  }
}
