import { queryPath } from '../../model/addresses.ts';
import { explain, reading } from '../browser/failure.ts';
import { isTooOld } from '../browser/is-too-old.ts';
import { once } from '../browser/once.ts';
import { makeParts, type BoxParts } from './box-parts.ts';
import { startSearch } from './search-start.ts';

/**
 * `<help-search-box>`: without JavaScript it is the link inside; with it a form takes the
 * link's place. Everything else is loaded when the box is focused or the pointer comes
 * near, so that a page costs nothing for a search nobody starts.
 */
class SearchBoxElement extends HTMLElement {
  #parts: BoxParts | undefined;
  /** What an input method is composing. */
  #composed = '';

  connectedCallback(): void {
    // The link stays then, and leads to all questions.
    if (this.#parts || isTooOld()) return;
    this.#parts = makeParts(this);
    if (!this.#parts) return;
    const { form, input } = this.#parts;
    form.addEventListener('submit', (event) => this.#onSubmit(event));
    document.addEventListener('keydown', (event) => this.#onShortcut(event));
    // The page that shows the results itself has no list here.
    if (this.hasAttribute('data-plain')) return;
    const combobox = once(() => this.#makeCombobox());
    const prepare = (): void =>
      void combobox().then(
        () => this.#tell(''),
        (error: unknown) => this.#tell(explain(error, prepare)),
      );
    this.querySelector('button')?.addEventListener('click', () => {
      input.focus();
      prepare();
    });
    this.addEventListener('pointerenter', prepare);
    input.addEventListener('focus', prepare);
    input.addEventListener('input', prepare);
    const compose = ({ type, data }: CompositionEvent): void =>
      void (this.#composed = type === 'compositionend' ? '' : data);
    input.addEventListener('compositionupdate', compose);
    input.addEventListener('compositionend', compose);
  }

  /** Loads the list. */
  async #makeCombobox(): Promise<void> {
    startSearch();
    const list = await reading(import('./combobox.ts'));
    list.warmUp();
    new list.Combobox(this, this.#parts as BoxParts, this.#composed);
  }

  /** Where the list cannot be had, that is said as soon as something is searched. */
  #tell(failure: string): void {
    const said = this.querySelector<HTMLElement>('.help-search-failed');
    if (!said?.firstElementChild) return;
    said.firstElementChild.textContent = failure;
    said.hidden = !failure || !this.#parts?.input.value;
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const query = this.#parts?.input.value.trim() ?? '';
    if (!query) return;
    const submitted = new CustomEvent('help-search', {
      bubbles: true,
      cancelable: true,
      detail: query,
    });
    // The results page takes the query itself.
    if (this.dispatchEvent(submitted)) location.assign(queryPath(query));
  }

  /** “/” and Ctrl or ⌘ K; of several boxes the one that can be seen answers. */
  #onShortcut(event: KeyboardEvent): void {
    const input = this.#parts?.input;
    if (event.defaultPrevented || !isShortcut(event) || !input?.offsetParent) return;
    event.preventDefault();
    input.focus();
    input.select();
  }
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  const typing = 'input, textarea, select, [contenteditable]';
  const inField = event.target instanceof Element && event.target.closest(typing) !== null;
  return event.key === '/' && !event.altKey && !inField;
}

customElements.define('help-search-box', SearchBoxElement);
