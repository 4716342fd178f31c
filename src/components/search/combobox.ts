import { answersTo, loadSearch, loadView } from './load-search.ts';
import { element, failedGroup, pause, type Group } from './search-parts.ts';
import type { BoxParts } from './box-parts.ts';
import { isComposing } from '../browser/is-composing.ts';

/** Loads what the first result needs; a failure shows when something is searched. */
export const warmUp = (): void =>
  void Promise.all([loadSearch(), loadView()]).catch(() => undefined);

/**
 * The list under a search box: a combobox after the ARIA pattern (list autocomplete with manual
 * selection). Loaded when a reader comes near the box, with the engine and the look of its list.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class Combobox {
  readonly #box: HTMLElement;
  readonly #parts: BoxParts;
  /** The latest search; results of earlier ones are dropped. */
  #search = 0;
  #active = -1;

  /**
   * @param box Holds the parts.
   * @param signal Ends the listening.
   */
  constructor(box: HTMLElement, parts: BoxParts, signal: AbortSignal) {
    this.#box = box;
    this.#parts = parts;
    const { form, input, popup } = parts;
    input.addEventListener('focus', () => void this.update(), { signal });
    input.addEventListener('input', (event) => !isComposing(event) && void this.update(), {
      signal,
    });
    input.addEventListener('compositionend', () => void this.update(), { signal });
    input.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    form.addEventListener('submit', () => this.#close(), { signal });
    // A tap on a result must not blur the box before the tap arrives.
    popup.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Node) || !box.contains(relatedTarget)) this.#close();
    };
    box.addEventListener('focusout', leave, { signal });
  }

  #onKey(event: KeyboardEvent): void {
    // The Enter and the arrows of an input method are its own.
    if (isComposing(event)) return;
    const options = this.#options;
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move && options.length > 0) {
      event.preventDefault();
      // -1 stands for the text field itself, between the last option and the first.
      const places = options.length + 1;
      this.#activate(((this.#active + 1 + move + places) % places) - 1);
    } else if (event.key === 'Escape' && !this.#parts.popup.hidden) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'Enter' && options[this.#active]) {
      event.preventDefault();
      options[this.#active]?.click();
    }
  }

  /** Searches for what stands in the box. */
  async update(): Promise<void> {
    const search = (this.#search += 1);
    const { input } = this.#parts;
    const query = input.value;
    if (!query.trim()) return this.#close();
    await pause();
    if (search !== this.#search) return;
    try {
      const { groups, said, sure } = await answersTo(query, 8);
      if (search !== this.#search || document.activeElement !== input) return;
      this.#show(groups, said, !sure);
    } catch {
      if (search !== this.#search) return;
      this.#show([failedGroup(this.#box)], this.#box.dataset['failed'] ?? '', true);
    }
  }

  #show(groups: readonly Group[], said: string, visible: boolean): void {
    const { input, list, popup, status, note } = this.#parts;
    this.#active = -1;
    list.replaceChildren(...groups.map((group, index) => this.#groupElement(group, index)));
    if (status.textContent !== said) status.textContent = said;
    note.textContent = visible ? said : '';
    note.hidden = !visible;
    popup.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    input.removeAttribute('aria-activedescendant');
  }

  #groupElement({ heading, links }: Group, index: number): HTMLElement {
    const group = element('div', '');
    group.setAttribute('role', 'group');
    const title = element('p', heading);
    title.id = `${this.#parts.list.id}-group-${index}`;
    title.hidden = heading === '';
    if (heading) group.setAttribute('aria-labelledby', title.id);
    else group.setAttribute('aria-label', this.#parts.list.getAttribute('aria-label') ?? '');
    links.forEach((link, place) => {
      link.id = `${this.#parts.list.id}-${index}-${place}`;
      link.setAttribute('role', 'option');
      link.setAttribute('aria-selected', 'false');
      link.tabIndex = -1;
    });
    group.append(title, ...links);
    return group;
  }

  get #options(): HTMLAnchorElement[] {
    const { list, popup } = this.#parts;
    return popup.hidden
      ? []
      : [...(list.querySelectorAll<HTMLAnchorElement>('[role=option]') ?? [])];
  }

  #activate(place: number): void {
    const options = this.#options;
    this.#active = place;
    options.forEach((option, index) =>
      option.setAttribute('aria-selected', String(index === place)),
    );
    const option = options[place];
    if (option) {
      this.#parts.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#parts.input.removeAttribute('aria-activedescendant');
  }

  #close(): void {
    this.#search += 1;
    this.#active = -1;
    const { input, popup, status } = this.#parts;
    popup.hidden = true;
    status.textContent = '';
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}
