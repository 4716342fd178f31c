import { queryPath } from '../../model/addresses.ts';
import { queryFrom } from '../../search/query.ts';
import { element, setText } from '../browser/dom.ts';
import { searchFullText, type TextHit } from './full-text.ts';
import { answersTo, loadSearch } from './load-search.ts';
import { failedGroup, markedElement, pause, type Group } from './search-parts.ts';

/**
 * `<help-search-page>`: the results of the query in the address, which can be shared. Going back
 * leads to the query before, not to each letter of it.
 */
class SearchPageElement extends HTMLElement {
  #listening: AbortController | undefined;
  #search = 0;
  /** Whether the query in the address was submitted or opened, and not just typed. */
  #settled = true;

  connectedCallback(): void {
    // Its script makes the field, and may come later than this one.
    void customElements
      .whenDefined('help-search-box')
      .then(() => this.isConnected && this.#start());
  }

  #start(): void {
    const input = this.#input;
    if (!input) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    input.addEventListener(
      'input',
      (event) => !(event as InputEvent).isComposing && this.#onType(),
      { signal },
    );
    input.addEventListener('compositionend', () => this.#onType(), { signal });
    this.addEventListener('help-search', (event) => this.#onSubmit(event as CustomEvent<string>), {
      signal,
    });
    window.addEventListener('popstate', () => this.#show(queryInAddress()), { signal });
    this.#part('full-text')?.addEventListener('click', () => void this.#onFullText(), { signal });
    this.#show(queryInAddress());
    if (!input.value) input.focus();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('help-search-box input');
  }

  get #box(): HTMLElement {
    return this.querySelector<HTMLElement>('help-search-box') ?? this;
  }

  get #failed(): string {
    return this.#box.dataset['failed'] ?? '';
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  #onType(): void {
    const query = this.#input?.value ?? '';
    this.#keep(query);
    this.#settled = false;
    void this.#run(query);
  }

  #onSubmit(event: CustomEvent<string>): void {
    event.preventDefault();
    // Typed as it is submitted, the query is in the address already.
    if (queryInAddress() !== event.detail) this.#keep(event.detail);
    this.#settled = true;
    void this.#run(event.detail);
  }

  /** Writes the query into the address: a settled one stays in the history, one being typed does not. */
  #keep(query: string): void {
    const address = addressOf(query);
    if (this.#settled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  #show(query: string): void {
    this.#settled = true;
    if (this.#input) this.#input.value = query;
    void this.#run(query);
  }

  async #run(query: string): Promise<void> {
    const search = (this.#search += 1);
    const button = this.#part('full-text');
    this.#part('full')?.replaceChildren();
    if (button) button.hidden = !query.trim();
    if (!query.trim()) return this.#fill([], '');
    await pause();
    if (search !== this.#search) return;
    try {
      const { groups, said } = await answersTo(query, 10);
      if (search === this.#search) this.#fill(groups, said);
    } catch {
      if (search === this.#search) this.#fill([failedGroup(this.#box)], this.#failed);
    }
  }

  async #onFullText(): Promise<void> {
    const search = this.#search;
    const full = this.#part('full');
    const query = queryFrom(this.#input?.value ?? '');
    const texts = this.dataset;
    if (!full) return;
    try {
      const hits = await searchFullText((await loadSearch()).gistOf(query));
      if (search !== this.#search) return;
      // Without the query, which a link can bring: it stands in the field, as the reader's words.
      const heading = (hits.length ? texts['full'] : texts['fullNone']) ?? '';
      full.replaceChildren(groupElement({ heading, links: hits.map(hitLink) }));
      full.querySelector('h2')?.setAttribute('tabindex', '-1');
      full.querySelector('h2')?.focus();
    } catch {
      full.replaceChildren(groupElement({ ...failedGroup(this.#box), heading: this.#failed }));
    }
  }

  #fill(groups: readonly Group[], said: string): void {
    const status = this.#part('said');
    if (status) setText(status, said);
    this.#part('results')?.replaceChildren(...groups.map(groupElement));
  }
}

function groupElement({ heading, links }: Group): HTMLElement {
  const group = element('section');
  group.className = 'help-search-group';
  const list = element('ul');
  list.setAttribute('role', 'list');
  for (const link of links) {
    const item = element('li');
    item.append(link);
    list.append(item);
  }
  if (heading) group.append(element('h2', heading));
  group.append(list);
  return group;
}

function hitLink({ title, address, excerpt, section }: TextHit): HTMLAnchorElement {
  const link = element('a');
  link.href = section?.address ?? address;
  link.append(
    element('strong', title),
    markedElement('span', excerpt),
    element('small', section?.title ?? ''),
  );
  return link;
}

function queryInAddress(): string {
  const short = new URLSearchParams(location.search).get('q');
  return queryFrom(short ?? new URLSearchParams(location.hash.slice(1)).get('q'));
}

function addressOf(query: string): string {
  const text = queryFrom(query);
  return text.trim() ? queryPath(text) : location.pathname;
}

if (!customElements.get('help-search-page')) {
  customElements.define('help-search-page', SearchPageElement);
}
