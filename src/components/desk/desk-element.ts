import { button } from '../browser/dom.ts';
import { explain, wordsFor } from '../browser/failure.ts';
import { isComposing } from '../browser/is-composing.ts';
import { pause } from '../search/search-parts.ts';
import { onTypedText } from '../search/typed-text.ts';
import { DeskData, type DeskEntry } from './desk-data.ts';
import { loadDeskAnswer } from '../reply/desk-answers.ts';
import { foundListing, keptListing, type DeskListing } from './desk-groups.ts';
import { deskKeyOf, leadsToQuery, type DeskKey } from './desk-keys.ts';
import { DeskList } from './desk-list.ts';
import { deskPartsOf, type DeskParts } from './desk-parts.ts';
import { keepPlace, takePlace } from './desk-place.ts';
import { watchOfficial } from './desk-official.ts';
import { DeskStore } from './desk-store.ts';
import { DeskTriage } from './desk-triage.ts';
import { DeskWork, type DeskWorkTexts } from './desk-work.ts';

/** Before this, the sign that something is looked for would only flicker. */
const patience = 300;

/**
 * `<help-desk>`: from a customer's message to a ready reply, by keyboard. The text field has the
 * focus; arrows choose an answer, Enter copies it as a reply.
 */
class DeskElement extends HTMLElement {
  #isReady = false;
  #parts!: DeskParts;
  #texts!: DeskWorkTexts;
  #list!: DeskList;
  #work!: DeskWork;
  #triage!: DeskTriage;
  readonly #store = new DeskStore();
  /** The latest update of the list, and the keys after it: each waits for what is before it. */
  #updating: Promise<void> = Promise.resolve();
  /** The latest loading of the answer that is looked at. */
  #showing: Promise<void> = Promise.resolve();
  /** How often the list was asked for, and how often because of another query. */
  #update = 0;
  #queries = 0;

  connectedCallback(): void {
    const parts = deskPartsOf(this);
    if (!parts) return;
    this.#parts = parts;
    this.#texts = JSON.parse(this.dataset['texts'] ?? '{}') as DeskWorkTexts;
    this.#list = new DeskList(parts.list, parts.query, this.#texts);
    this.#work ??= new DeskWork(parts, this.#texts, this.#store, {
      say: (text) => this.#say(text),
      isCurrentAnswer: (number) => this.#list.active?.number === number,
      changed: () => this.#then(() => this.#showEntries({ again: true })),
    });
    this.#triage ??= new DeskTriage(this, this.#texts.copiedLink);
    if (this.#isReady) return;
    this.#isReady = true;
    this.#listen(parts);
    this.hidden = false;
    if (document.activeElement === document.body) parts.query.focus();
    void this.#start();
  }

  #listen({ query, topic, customer, list }: DeskParts): void {
    onTypedText(query, () => this.#find());
    watchOfficial(query, this.querySelector('[data-part=official]'));
    query.addEventListener('keydown', (event) => this.#onKey(event));
    topic.addEventListener('change', () => this.#find());
    customer.addEventListener('input', () => this.#work.rename());
    list.addEventListener('click', (event) => this.#onListClick(event));
    document.addEventListener('keydown', (event) => this.#onShortcut(event));
    const leave = ({ target }: Event): void =>
      void (target instanceof Element && target.closest('a') && this.#keepPlace());
    document.addEventListener('click', leave, true);
  }

  async #start(): Promise<void> {
    const { query, topic } = this.#parts;
    const place = takePlace();
    if (place) [query.value, topic.value] = [place.query, place.topic];
    this.#find(place?.number);
    const queries = this.#queries;
    await this.#updating;
    await this.#showing;
    // Who has typed something meanwhile stays there.
    if (place && queries === this.#queries) scrollTo({ top: place.scroll, behavior: 'instant' });
    this.dataset['ready'] = '';
  }

  #keepPlace(): void {
    const { query, topic } = this.#parts;
    const number = this.#list.active?.number;
    keepPlace({ query: query.value, topic: topic.value, number, scroll: scrollY });
  }

  /**
   * Lists what the query finds, whatever is under way for an earlier one.
   *
   * @param kept Number of the answer that is to be the active one, where it is found.
   */
  #find(kept?: number): void {
    this.#queries += 1;
    this.#updating = this.#showEntries({ kept });
  }

  /** Does something after all that is under way, unless another query is typed meanwhile. */
  #then(act: () => void | Promise<void>): void {
    const queries = this.#queries;
    this.#updating = this.#updating.then(() => (queries === this.#queries ? act() : undefined));
  }

  /** @param again Whether the same is listed again: nothing is said, and the active one is kept. */
  async #showEntries(how: { again?: boolean; kept?: number | undefined }): Promise<void> {
    const update = (this.#update += 1);
    const isLate = (): boolean => update !== this.#update;
    const query = this.#parts.query.value.trim();
    if (query && !how.again) await pause();
    if (isLate()) return;
    const slow = setTimeout(() => isLate() || how.again || this.#list.showWaiting(), patience);
    try {
      const listing = await this.#listing(query);
      if (!isLate()) this.#showListing(listing, how);
    } catch (error) {
      if (isLate()) return;
      this.#list.show([], { first: false });
      this.#fail(error, () => isLate() || this.#find());
    } finally {
      clearTimeout(slow);
    }
  }

  #showListing(
    { groups, said, sure, elsewhere }: DeskListing,
    { again = false, kept }: { again?: boolean; kept?: number | undefined },
  ): void {
    if (!again) this.#say(said);
    this.#work.offerNotice(elsewhere);
    this.#list.show(groups, { kept: again ? this.#list.active?.number : kept, first: sure });
    this.#showActive();
  }

  async #listing(query: string): Promise<DeskListing> {
    const { value: topic } = this.#parts.topic;
    const isInTopic = (entry: DeskEntry): boolean => topic === '' || entry.topic === Number(topic);
    const data = await DeskData.load();
    this.#triage.show(data.triage, query);
    return query
      ? foundListing(await data.search(query), isInTopic, this.#texts)
      : keptListing(data, this.#store, isInTopic, this.#texts);
  }

  #showActive(): void {
    this.#showing = this.#showAnswer(this.#list.active);
  }

  async #showAnswer(active: DeskEntry | undefined): Promise<void> {
    const { none, choose } = this.#texts;
    if (!active) return this.#work.empty(this.#list.isEmpty ? none : choose);
    try {
      const answer = await loadDeskAnswer(active.number);
      if (this.#list.active === active) this.#work.show(answer);
    } catch (error) {
      const isNow = (): boolean => this.#list.active === active;
      if (isNow()) this.#fail(error, () => isNow() && this.#showActive());
    }
  }

  #onKey(event: KeyboardEvent): void {
    // The Enter and the arrows of an input method are its own.
    const key = isComposing(event) ? undefined : deskKeyOf(event);
    if (key === undefined) return;
    event.preventDefault();
    if (key === 'clear') this.#clear();
    else this.#then(() => this.#do(key));
  }

  /** An answer is only copied or added when it is the one that the list shows as active. */
  async #do(key: Exclude<DeskKey, 'clear'>): Promise<void> {
    if (typeof key === 'number') {
      if (this.#list.move(key)) this.#showActive();
    } else if (key === 'copyParts') {
      this.#work.copyParts('rich');
    } else {
      await this.#showing;
      const { active } = this.#list;
      if (!active || this.#work.number !== active.number) return;
      // Nobody means an answer that was out of sight: on a low or zoomed screen, after scrolling.
      if (!this.#list.isActiveInSight) {
        this.#list.reveal();
        return this.#say(this.#texts.lookFirst);
      }
      if (key === 'copy') this.#work.copy('rich');
      else this.#work[key]();
    }
  }

  #clear(): void {
    const { query } = this.#parts;
    if (query.value.trim() === '') return this.#work.clear();
    query.value = '';
    this.#find();
  }

  #onListClick({ target }: Event): void {
    const option = target instanceof Element && target.closest<HTMLElement>('[role=option]');
    if (!option) return;
    const number = Number(option.dataset['number']);
    this.#then(() => {
      if (this.#list.choose(number)) this.#showActive();
    });
  }

  #onShortcut(event: KeyboardEvent): void {
    if (!leadsToQuery(event)) return;
    event.preventDefault();
    this.#parts.query.focus();
    this.#parts.query.select();
  }

  /** Says what was the matter and offers to try again; with the network back that happens by itself. */
  #fail(error: unknown, retry: () => unknown): void {
    const said = explain(error, () => void retry());
    const again = (): void => {
      this.#parts.query.focus();
      retry();
    };
    this.#work.empty(said, button(wordsFor('again'), again));
    this.#say(said);
  }

  #say(text: string): void {
    this.#parts.said.textContent = text;
  }
}

customElements.define('help-desk', DeskElement);
