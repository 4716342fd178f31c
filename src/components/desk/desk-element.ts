import { button, fill } from '../browser/dom.ts';
import { explain, wordsFor } from '../browser/failure.ts';
import { isComposing } from '../browser/is-composing.ts';
import { TypingPause } from '../search/typing-pause.ts';
import { patience } from '../search/waiting.ts';
import { doKey, doShortcut, type DeskActs } from './desk-acts.ts';
import { DeskData, type DeskEntry } from './desk-data.ts';
import { loadDeskAnswer } from '../reply/desk-answers.ts';
import { DeskExtras } from './desk-extras.ts';
import { listingFor, type DeskListing } from './desk-groups.ts';
import { deskShortcutOf, keyIn } from './desk-keys.ts';
import { DeskList } from './desk-list.ts';
import { deskPartsOf, type DeskParts } from './desk-parts.ts';
import { onLeaving, takePlace, type DeskPlace } from './desk-place.ts';
import { watchOfficial } from './desk-official.ts';
import { DeskStore } from './desk-store.ts';
import type { DeskWorkTexts } from './desk-wording.ts';
import { DeskWork } from './desk-work.ts';
import { emptyMessage, watchMessage } from './message-field.ts';

/**
 * `<help-desk>`: from a customer's message to a ready reply, by keyboard. Who types has the focus in
 * the message, who has pasted one in the list: there digits choose answers, Enter copies what they
 * make.
 */
class DeskElement extends HTMLElement {
  #isReady = false;
  #parts!: DeskParts;
  #texts!: DeskWorkTexts;
  #list!: DeskList;
  #work!: DeskWork;
  #extras!: DeskExtras;
  readonly #store = new DeskStore();
  readonly #pause = new TypingPause();
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
    this.#work ??= new DeskWork(this, parts, this.#texts, {
      store: this.#store,
      say: (text) => this.#say(text),
      isCurrentAnswer: (number) => this.#list.active?.number === number,
      changed: () => this.#then(() => this.#showEntries({ again: true })),
      marked: (isChosen) => this.#list.mark(isChosen),
      copied: (text) => this.#extras.copied(text),
    });
    this.#extras ??= new DeskExtras(this, this.#texts, {
      insert: (text) => this.#then(() => this.#work.insert(text)),
      say: (text) => this.#say(text),
    });
    if (this.#isReady) return;
    this.#isReady = true;
    this.hidden = false;
    this.#listen(parts);
    if (document.activeElement === document.body) parts.query.focus();
    void this.#start();
  }

  #listen({ query, topic, customer, familiar, brief, list }: DeskParts): void {
    watchMessage(query, list, {
      changed: (isAnother) => this.#onMessage(isAnother),
      pasted: () => this.#then(() => this.#sayPasted(this.#parts)),
    });
    watchOfficial(query, this.querySelector('[data-part=official]'));
    for (const focused of [query, list])
      focused.addEventListener('keydown', (event) => this.#onKey(event));
    topic.addEventListener('change', () => this.#find());
    customer.addEventListener('input', () => this.#work.write());
    for (const tone of [familiar, brief]) tone.addEventListener('change', () => this.#work.write());
    list.addEventListener('click', (event) => this.#onListClick(event));
    document.addEventListener('keydown', (event) => this.#onShortcut(event));
    const press = (name: string, act: () => void): void =>
      this.querySelector(`[data-part=${name}]`)?.addEventListener('click', act);
    press('clear-message', () => emptyMessage(query));
    press('keys', () => doShortcut('keys', this.#acts, query));
    onLeaving(() => this.#place);
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

  get #place(): DeskPlace {
    const { query, topic } = this.#parts;
    const number = this.#list.active?.number;
    return { query: query.value, topic: topic.value, number, scroll: scrollY };
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
    const paused = how.again ? undefined : this.#pause.before(query);
    if (query) await paused;
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

  #sayPasted({ query, said }: DeskParts): void {
    if (this.#list.isEmpty) query.focus();
    else this.#say(fill(this.#texts.pasted, { said: said.textContent }));
  }

  #onMessage(isAnother: boolean): void {
    this.#work.take(this.#parts.query.value.trim(), isAnother);
    this.#find();
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
    const data = await DeskData.load();
    this.#extras.showTriage(data.triage, query);
    const { value: topic } = this.#parts.topic;
    return listingFor(query, { topic, data, store: this.#store, texts: this.#texts });
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

  get #acts(): DeskActs {
    return {
      desk: this,
      list: this.#list,
      work: this.#work,
      texts: this.#texts,
      say: (text) => this.#say(text),
      then: (act) => this.#then(act),
      show: () => (this.#showActive(), this.#showing),
      shown: () => this.#showing,
    };
  }

  #onKey(event: KeyboardEvent): void {
    // The Enter and the arrows of an input method are its own.
    const key = isComposing(event) ? undefined : keyIn(event, this.#parts.query);
    if (key === undefined) return;
    event.preventDefault();
    if (key === 'clear') this.#clear();
    else this.#then(() => doKey(key, this.#acts));
  }

  /** From the list back to the message; there the message first, then all that was made for it. */
  #clear(): void {
    const { query } = this.#parts;
    if (document.activeElement !== query) return query.focus();
    if (query.value.trim() === '') return this.#work.clear();
    emptyMessage(query);
  }

  #onListClick({ target }: Event): void {
    const option = target instanceof Element && target.closest<HTMLElement>('[role=option]');
    if (!option) return;
    this.#then(() => {
      this.#work.look();
      if (this.#list.choose(Number(option.dataset['number']))) this.#showActive();
    });
  }

  #onShortcut(event: KeyboardEvent): void {
    const shortcut = event.defaultPrevented ? undefined : deskShortcutOf(event);
    if (shortcut === undefined) return;
    event.preventDefault();
    doShortcut(shortcut, this.#acts, this.#parts.query);
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
