import { searchAddress } from '../../model/addresses.ts';
import { isComposing } from './is-composing.ts';
import { loadFallback, loadSearch, loadView } from './load-search.ts';
import { element, failedGroup, pause, type Group, type SearchTexts } from './search-parts.ts';

/**
 * `<help-search-box>`: a combobox after the ARIA pattern (list autocomplete with manual
 * selection). Without JavaScript it is the link inside; here the form in its template takes the
 * link's place. The engine is loaded when the box is focused or the pointer comes near.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
class SearchBoxElement extends HTMLElement {
  #listening: AbortController | undefined;
  #parts: Parts | undefined;
  /** The latest search; results of earlier ones are dropped. */
  #search = 0;
  #active = -1;

  connectedCallback(): void {
    this.#parts ??= takeParts(this);
    if (!this.#parts) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { form, input, popup } = this.#parts;
    const warmUp = (): void => void Promise.all([loadSearch(), loadView()]).catch(() => undefined);
    this.addEventListener('pointerenter', warmUp, { signal, once: true });
    input.addEventListener('focus', warmUp, { signal, once: true });
    input.addEventListener('focus', () => this.#update(), { signal });
    input.addEventListener('input', (event) => !isComposing(event) && this.#update(), { signal });
    input.addEventListener('compositionend', () => this.#update(), { signal });
    input.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    // A tap on a result must not blur the box before the tap arrives.
    popup.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    this.addEventListener('focusout', (event) => this.#onFocusOut(event), { signal });
    document.addEventListener('keydown', (event) => this.#onShortcut(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
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
    } else if (event.key === 'Escape' && !this.#parts?.popup.hidden) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'Enter' && options[this.#active]) {
      event.preventDefault();
      options[this.#active]?.click();
    }
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const query = this.#parts?.input.value.trim() ?? '';
    if (!query) return;
    this.#close();
    const submitted = new CustomEvent('help-search', {
      bubbles: true,
      cancelable: true,
      detail: query,
    });
    // The results page takes the query itself.
    if (this.dispatchEvent(submitted))
      location.assign(`${searchAddress}?q=${encodeURIComponent(query.toWellFormed())}`);
  }

  #onFocusOut({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node) || !this.contains(relatedTarget)) this.#close();
  }

  /** “/” and Ctrl or ⌘ K; of several boxes the one that can be seen answers. */
  #onShortcut(event: KeyboardEvent): void {
    const input = this.#parts?.input;
    if (event.defaultPrevented || !isShortcut(event) || !input?.checkVisibility()) return;
    event.preventDefault();
    input.focus();
    input.select();
  }

  async #update(): Promise<void> {
    if (!this.#parts || this.hasAttribute('data-plain')) return;
    const search = (this.#search += 1);
    const { input, texts } = this.#parts;
    const query = input.value;
    if (!query.trim()) return this.#close();
    await pause();
    if (search !== this.#search) return;
    try {
      const [engine, { answersFor }] = await Promise.all([loadSearch(), loadView()]);
      const { groups, said, sure } = await answersFor(engine, query, texts, 8, loadFallback);
      if (search !== this.#search || document.activeElement !== input) return;
      this.#show(groups, said, !sure);
    } catch {
      if (search === this.#search) this.#show([failedGroup(texts)], texts.failed, true);
    }
  }

  #show(groups: readonly Group[], said: string, visible: boolean): void {
    if (!this.#parts) return;
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
    title.id = `${this.#parts?.list.id}-group-${index}`;
    title.hidden = heading === '';
    if (heading) group.setAttribute('aria-labelledby', title.id);
    else group.setAttribute('aria-label', this.#parts?.list.getAttribute('aria-label') ?? '');
    links.forEach((link, place) => {
      link.id = `${this.#parts?.list.id}-${index}-${place}`;
      link.setAttribute('role', 'option');
      link.setAttribute('aria-selected', 'false');
      link.tabIndex = -1;
    });
    group.append(title, ...links);
    return group;
  }

  get #options(): HTMLAnchorElement[] {
    const { list, popup } = this.#parts ?? {};
    return popup?.hidden
      ? []
      : [...(list?.querySelectorAll<HTMLAnchorElement>('[role=option]') ?? [])];
  }

  #activate(place: number): void {
    const options = this.#options;
    this.#active = place;
    options.forEach((option, index) =>
      option.setAttribute('aria-selected', String(index === place)),
    );
    const option = options[place];
    if (option) {
      this.#parts?.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#parts?.input.removeAttribute('aria-activedescendant');
  }

  #close(): void {
    this.#search += 1;
    this.#active = -1;
    if (!this.#parts) return;
    const { input, popup, status } = this.#parts;
    popup.hidden = true;
    status.textContent = '';
    if (input.role === 'combobox') input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}

interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  popup: HTMLElement;
  list: HTMLElement;
  status: HTMLElement;
  note: HTMLElement;
  texts: SearchTexts;
}

/** Puts the form of the template in the place of the link; quietly nothing when a part is missing. */
function takeParts(box: HTMLElement): Parts | undefined {
  const template = box.querySelector('template');
  const content = template?.content.cloneNode(true);
  if (!(content instanceof DocumentFragment)) return undefined;
  const part = <T extends HTMLElement>(name: string): T | null =>
    content.querySelector<T>(`[data-part="${name}"]`);
  const [form, input, popup] = [
    part<HTMLFormElement>('form'),
    part<HTMLInputElement>('input'),
    part('popup'),
  ];
  const [list, status, note] = [part('list'), part('status'), part('note')];
  if (!form || !input || !popup || !list || !status || !note) return undefined;
  box.querySelector('a')?.replaceWith(content);
  const texts = JSON.parse(box.dataset['texts'] ?? '{}') as SearchTexts;
  return { form, input, popup, list, status, note, texts };
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
