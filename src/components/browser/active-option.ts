/** Which option of a listbox is active while a text field keeps the focus. */
export interface ActiveOption<Option extends HTMLElement> {
  /** How many options there are. */
  readonly count: number;
  /** Which one is active, -1 when none is. */
  readonly place: number;
  readonly option: Option | undefined;
  /** Lists other options: none of them is active. */
  list(options: readonly Option[]): void;
  /** Makes the option at a place the active one; none where there is none. */
  set(place: number): void;
  /** The same, and shows it. */
  choose(place: number): void;
}

/**
 * Tells what may have the focus while a listbox is used, its text field or itself, which option is
 * active, after the ARIA pattern of a combobox.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function activeOption<Option extends HTMLElement>(
  ...focused: readonly HTMLElement[]
): ActiveOption<Option> {
  let options: readonly Option[] = [];
  let active = -1;
  const set = (place: number): Option | undefined => {
    const chosen = options[place];
    active = chosen ? place : -1;
    for (const option of options) option.setAttribute('aria-selected', String(option === chosen));
    for (const input of focused) {
      if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
      else input.removeAttribute('aria-activedescendant');
    }
    return chosen;
  };
  return {
    get count() {
      return options.length;
    },
    get place() {
      return active;
    },
    get option() {
      return options[active];
    },
    list(others) {
      options = others;
      set(-1);
    },
    set,
    choose: (place) => set(place)?.scrollIntoView({ block: 'nearest' }),
  };
}
