import { waiting } from 'virtual:help/texts/search';
import { activeOption, type ActiveOption } from '../browser/active-option.ts';
import { queryPath } from '../../model/addresses.ts';
import { element, fillWith, setText } from '../browser/dom.ts';
import { explain, wordsFor } from '../browser/failure.ts';
import { isComposing } from '../browser/is-composing.ts';
import { optionGroup } from '../browser/option-group.ts';
import type { BoxParts } from './box-parts.ts';
import { linksOn } from './failed-search.ts';
import { answersTo, loadSearch } from './load-search.ts';
import type { Group } from './search-parts.ts';
import { onTypedText } from './typed-text.ts';
import { TypingPause } from './typing-pause.ts';
import { waitingLines, whileWaiting } from './waiting.ts';

/**
 * As many as are seen on a phone after some scrolling, and as HTTP/1.1 fetches at a time: what is
 * shown of more pages would wait for a second round. A message that asks for several things may get
 * more; the results page, which Enter leads to, has more of all.
 */
const mostListed = 6;

/** Opens the index; a failure shows when something is searched. */
export const warmUp = (): void => void loadSearch().catch(() => undefined);

/**
 * The list under a search box: a combobox after the ARIA pattern (list autocomplete with manual
 * selection). Loaded when a reader comes near the box, with the engine and the look of its list.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class Combobox {
  readonly #parts: BoxParts;
  /** The latest search; results of earlier ones are dropped. */
  #search = 0;
  readonly #pause = new TypingPause();
  readonly #active: ActiveOption<HTMLAnchorElement>;

  /**
   * @param box Holds the parts.
   * @param composed What an input method was composing while this was loading.
   */
  constructor(box: HTMLElement, parts: BoxParts, composed: string) {
    this.#parts = parts;
    const { form, input, popup } = parts;
    this.#active = activeOption(input);
    input.addEventListener('focus', () => void this.#update());
    onTypedText(input, () => void this.#update(), composed);
    input.addEventListener('keydown', (event) => this.#onKey(event));
    form.addEventListener('submit', () => this.#close());
    // A tap on a result must not blur the box before the tap arrives.
    popup.addEventListener('mousedown', (event) => event.preventDefault());
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Node) || !box.contains(relatedTarget)) this.#close();
    };
    box.addEventListener('focusout', leave);
    // What was typed while this was loading.
    if (!composed && document.activeElement === input) void this.#update();
  }

  #onKey(event: KeyboardEvent): void {
    // The Enter and the arrows of an input method are its own.
    if (isComposing(event)) return;
    const { count, place, option } = this.#active;
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move && count > 0) {
      event.preventDefault();
      // -1 stands for the text field itself, between the last option and the first.
      const places = count + 1;
      this.#active.choose(((place + 1 + move + places) % places) - 1);
      // What stands above the first one is read with it.
      if (this.#active.place <= 0) this.#parts.popup.scrollTop = 0;
    } else if (event.key === 'Escape' && !this.#parts.popup.hidden) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'Enter' && option) {
      event.preventDefault();
      option.click();
    }
  }

  /** Searches for what stands in the box. */
  async #update(): Promise<void> {
    const search = (this.#search += 1);
    const { input } = this.#parts;
    const query = input.value;
    // What was chosen is an answer to another text: Enter must not open it.
    this.#active.set(-1);
    const paused = this.#pause.before(query);
    if (!query.trim()) return this.#close();
    await paused;
    if (search !== this.#search) return;
    try {
      const { groups, said, sure, isCut } = await whileWaiting(
        answersTo(query, mostListed),
        () => search === this.#search && this.#wait(),
      );
      if (search !== this.#search || document.activeElement !== input) return;
      this.#show(groups, said, !sure || isCut);
    } catch (error) {
      if (search !== this.#search) return;
      const links = [this.#again(query), ...linksOn(error)];
      const retry = (): void => void (search === this.#search && this.#update());
      this.#show([{ heading: '', links }], explain(error, retry), true);
    }
  }

  /** An option that searches once more, here; elsewhere than here it would on the results page. */
  #again(query: string): HTMLAnchorElement {
    const again = element('a', wordsFor('again'));
    again.href = queryPath(query);
    again.addEventListener('click', (event) => {
      event.preventDefault();
      void this.#update();
    });
    return again;
  }

  /** Lines in the place of results. */
  #wait(): void {
    this.#active.list([]);
    this.#open([waitingLines(3)], '');
    this.#parts.list.setAttribute('aria-busy', 'true');
    setText(this.#parts.status, waiting);
  }

  #show(groups: readonly Group[], said: string, visible: boolean): void {
    this.#open(
      groups.map((group, index) => this.#groupElement(group, index)),
      visible ? said : '',
    );
    this.#active.list(groups.flatMap(({ links }) => links));
    setText(this.#parts.status, said);
  }

  #open(content: readonly HTMLElement[], noted: string): void {
    const { input, list, popup, note } = this.#parts;
    fillWith(list, ...content);
    list.removeAttribute('aria-busy');
    note.textContent = noted;
    note.hidden = !noted;
    popup.hidden = false;
    // Where the one before was scrolled to says nothing of these.
    popup.scrollTop = 0;
    input.setAttribute('aria-expanded', 'true');
  }

  #groupElement({ heading, links }: Group, index: number): HTMLElement {
    const { list } = this.#parts;
    links.forEach((link, place) => {
      link.id = `${list.id}-${index}-${place}`;
      link.setAttribute('role', 'option');
      link.tabIndex = -1;
    });
    return optionGroup(list, { id: `${list.id}-group-${index}`, heading, options: links });
  }

  #close(): void {
    this.#search += 1;
    const { input, list, popup, status } = this.#parts;
    popup.hidden = true;
    list.removeAttribute('aria-busy');
    status.textContent = '';
    this.#active.list([]);
    input.setAttribute('aria-expanded', 'false');
  }
}
