import { queryPath } from '../../model/addresses.ts';
import { queryFrom } from '../../search/query.ts';
import { fillWith, setText } from '../browser/dom.ts';
import { explain } from '../browser/failure.ts';
import { waysOn } from './failed-search.ts';
import { searchFullText, TooOldForFullText } from './full-text.ts';
import { answersTo, withSearch } from './load-search.ts';
import { groupElement, hitLink } from './result-groups.ts';
import { pause, type Group } from './search-parts.ts';
import type { Answers } from './search-view.ts';
import { onTypedText } from './typed-text.ts';
import { TypingPause } from './typing-pause.ts';
import { waitingLines, whileWaiting } from './waiting.ts';
import { WayBack } from './way-back.ts';

/** Who types another letter before this does not need the full text of the last. */
const untilFullText = 400;

/**
 * `<help-search-page>`: the results of the query in the address, which can be shared. Going back
 * leads to the query before, not to each letter of it.
 */
class SearchPageElement extends HTMLElement {
  #isReady = false;
  #search = 0;
  /** Whether the reader has asked for the full text. */
  #fullTextAsked = false;
  readonly #wayBack = new WayBack(this);
  readonly #pause = new TypingPause();
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
    if (this.#isReady) return;
    this.#isReady = true;
    onTypedText(input, () => this.#onType());
    this.addEventListener('help-search', (event) => this.#onSubmit(event as CustomEvent<string>));
    window.addEventListener('popstate', () => this.#onPopState());
    const keep = (event: Event): void => this.#wayBack.keep(event, this.#fullTextAsked);
    document.addEventListener('click', keep, true);
    const further = (): void => void this.#onFullText().then(() => this.#toFullText());
    this.#part('full-text')?.addEventListener('click', further);
    this.#show(queryInAddress());
    if (!input.value) input.focus();
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('help-search-box input');
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  #onPopState(): void {
    this.#wayBack.resume();
    this.#show(queryInAddress());
  }

  #onType(): void {
    this.#wayBack.forget();
    const query = this.#input?.value ?? '';
    this.#keep(query);
    this.#settled = false;
    void this.#run(query);
  }

  #onSubmit(event: CustomEvent<string>): void {
    event.preventDefault();
    this.#wayBack.forget();
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
    const isNow = (): boolean => search === this.#search;
    this.#fullTextAsked = false;
    this.#fillFullText();
    this.#offerFullText(false);
    // Without a query there are other ways to an answer (SearchPage.astro).
    this.toggleAttribute('data-empty', !query.trim());
    const paused = this.#pause.before(query);
    if (!query.trim()) return this.#fill([], '');
    await paused;
    if (!isNow()) return;
    try {
      const answers = await whileWaiting(answersTo(query, 10), () => isNow() && this.#wait());
      if (isNow()) this.#showAnswers(answers);
    } catch (error) {
      if (isNow()) this.#fail(error, query);
    }
  }

  /** Says what was the matter, and offers to search once more; with the network back it does so. */
  #fail(error: unknown, query: string): void {
    const search = this.#search;
    const retry = (): void => void (search === this.#search && this.#run(query));
    this.#fill([], explain(error, retry));
    const again = (): void => {
      // The button goes, and what had the focus must not be lost with it.
      this.#part('results')?.focus();
      retry();
    };
    this.#part('results')?.append(waysOn(error, again));
  }

  #showAnswers({ groups, said, sure }: Answers): void {
    this.#fill(groups, said);
    this.#offerFullText(sure);
    this.#wayBack.arrive();
    if (!sure) void this.#searchFurther();
    else if (this.#wayBack.askedFullText) void this.#onFullText();
  }

  #offerFullText(offered: boolean): void {
    const button = this.#part('full-text');
    if (button) button.hidden = !offered;
  }

  /** Where no answer is sure, the full text is searched without being asked for. */
  async #searchFurther(): Promise<void> {
    const search = this.#search;
    if (!this.#settled) await pause(untilFullText);
    if (search !== this.#search) return;
    try {
      await this.#showFullText();
    } catch (error) {
      if (search !== this.#search) return;
      if (error instanceof TooOldForFullText) this.#fullTextFailed(error);
      // Nobody has asked for it yet; who does is told.
      else {
        this.#fillFullText();
        this.#offerFullText(true);
      }
    }
  }

  async #onFullText(): Promise<void> {
    const search = this.#search;
    this.#fullTextAsked = true;
    try {
      await this.#showFullText();
    } catch (error) {
      if (search === this.#search) this.#fullTextFailed(error);
    }
  }

  #fullTextFailed(error: unknown): void {
    if (error instanceof TooOldForFullText)
      return this.#fillFullText({ heading: this.dataset['fullTooOld'] ?? '', links: [] });
    const search = this.#search;
    const retry = (): void => void (search === this.#search && this.#onFullText());
    this.#fillFullText({ heading: explain(error, retry), links: [] });
    const again = (): void => {
      this.#toFullText();
      retry();
    };
    this.#part('full')?.append(waysOn(error, again));
  }

  async #showFullText(): Promise<void> {
    const search = this.#search;
    const query = queryFrom(this.#input?.value ?? '');
    const searching = withSearch((engine) => engine.gistOf(query)).then(searchFullText);
    const hits = await whileWaiting(
      searching,
      () => search === this.#search && this.#waitIn('full'),
    );
    if (search !== this.#search) return;
    // Without the query, which a link can bring: it stands in the field, as the reader's words.
    const heading = this.dataset[hits.length ? 'full' : 'fullNone'] ?? '';
    this.#fillFullText({ heading, links: hits.map(hitLink) });
    this.#wayBack.arrive();
  }

  #fillFullText(...groups: Group[]): void {
    fillWith(this.#part('full'), ...groups.map(groupElement));
    this.#part('full')?.removeAttribute('aria-busy');
  }

  #toFullText(): void {
    const heading = this.#part('full')?.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  /** Lines in the place of results; those of other words are gone. */
  #wait(): void {
    this.#fill([], this.dataset['waiting'] ?? '');
    this.#waitIn('results');
  }

  #waitIn(name: 'results' | 'full'): void {
    const part = this.#part(name);
    fillWith(part, waitingLines(name === 'full' ? 3 : 8));
    part?.setAttribute('aria-busy', 'true');
  }

  #fill(groups: readonly Group[], said: string): void {
    const status = this.#part('said');
    if (status) setText(status, said);
    const results = this.#part('results');
    if (!results) return;
    fillWith(results, ...groups.map(groupElement));
    results.removeAttribute('aria-busy');
  }
}

function queryInAddress(): string {
  const short = new URLSearchParams(location.search).get('q');
  return queryFrom(short ?? new URLSearchParams(location.hash.slice(1)).get('q'));
}

function addressOf(query: string): string {
  const text = queryFrom(query);
  return text.trim() ? queryPath(text) : location.pathname;
}

customElements.define('help-search-page', SearchPageElement);
