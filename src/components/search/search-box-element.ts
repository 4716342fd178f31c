import { queryPath } from '../../model/addresses.ts';
import { once } from '../browser/once.ts';
import { makeParts, type BoxParts } from './box-parts.ts';

/**
 * `<help-search-box>`: without JavaScript it is the link inside; with it a form takes the
 * link's place. Everything else is loaded when the box is focused or the pointer comes
 * near, so that a page costs nothing for a search nobody starts.
 */
class SearchBoxElement extends HTMLElement {
  #listening: AbortController | undefined;
  #parts: BoxParts | undefined;
  /** What an input method is composing. */
  #composed = '';

  connectedCallback(): void {
    this.#parts ??= makeParts(this);
    if (!this.#parts) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { form, input } = this.#parts;
    form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    document.addEventListener('keydown', (event) => this.#onShortcut(event), { signal });
    // The page that shows the results itself has no list here.
    if (this.hasAttribute('data-plain')) return;
    const combobox = once(() => this.#makeCombobox(signal));
    const prepare = (): void =>
      void combobox().then(
        () => this.#show(false),
        () => this.#show(true),
      );
    this.addEventListener('pointerenter', prepare, { signal });
    input.addEventListener('focus', prepare, { signal });
    input.addEventListener('input', prepare, { signal });
    const compose = ({ type, data }: CompositionEvent): void =>
      void (this.#composed = type === 'compositionend' ? '' : data);
    input.addEventListener('compositionupdate', compose, { signal });
    input.addEventListener('compositionend', compose, { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** Loads the list. */
  async #makeCombobox(signal: AbortSignal): Promise<void> {
    const list = await import('./combobox.ts');
    list.warmUp();
    new list.Combobox(this, this.#parts as BoxParts, signal, this.#composed);
  }

  /** Where the list cannot be had, that is said as soon as something is searched. */
  #show(failed: boolean): void {
    const said = this.querySelector<HTMLElement>('.help-search-failed');
    if (said) said.hidden = !failed || !this.#parts?.input.value;
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
    if (event.defaultPrevented || !isShortcut(event) || !input?.checkVisibility()) return;
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

if (!customElements.get('help-search-box')) {
  customElements.define('help-search-box', SearchBoxElement);
}
