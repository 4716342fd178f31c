import type { ReplyTexts } from '../../desk/reply-texts.ts';
import { isComposing } from '../search/is-composing.ts';
import { fill, pause } from '../search/search-parts.ts';
import { copyLink, copyReply, replyText, type ReplyForm, type Said } from './desk-copy.ts';
import { DeskData, type DeskEntry } from './desk-data.ts';
import { loadDeskAnswer } from './desk-files.ts';
import { keptGroups } from './desk-groups.ts';
import { DeskList, mostShown } from './desk-list.ts';
import { DeskPreview } from './desk-preview.ts';
import { DeskReply } from './desk-reply.ts';
import { DeskStore } from './desk-store.ts';
import type { DeskTexts } from './desk-texts.ts';

/**
 * `<help-desk>`: from a customer's message to a ready reply, by keyboard. The text field has the
 * focus; arrows choose an answer, Enter copies it as a reply.
 */
class DeskElement extends HTMLElement {
  #listening: AbortController | undefined;
  #parts!: Parts;
  #texts!: AllTexts;
  #data!: DeskData;
  #list!: DeskList;
  #preview!: DeskPreview;
  #reply!: DeskReply;
  readonly #store = new DeskStore(() => window.localStorage);
  /** The latest update of the list; a key that is pressed meanwhile waits for it. */
  #updating: Promise<void> = Promise.resolve();
  #update = 0;

  connectedCallback(): void {
    const parts = partsOf(this);
    if (!parts) return;
    this.#parts = parts;
    this.#texts = JSON.parse(this.dataset['texts'] ?? '{}') as AllTexts;
    this.#listening = new AbortController();
    void this.#start(this.#listening.signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  async #start(signal: AbortSignal): Promise<void> {
    const { query, topic, customer, list, preview, reply, said } = this.#parts;
    try {
      this.#data = await DeskData.load();
    } catch {
      said.textContent = this.#texts.failed;
      return;
    }
    const texts = this.#texts;
    this.#list = new DeskList(list, query, texts, this.#data.topics);
    this.#preview = new DeskPreview(preview, texts, {
      copy: (form) => this.#copyAnswer(form),
      copyLink: () => this.#copyLink(),
      add: () => this.#add(),
      pin: () => this.#pin(),
      choose: () => this.#showReply(),
    });
    this.#reply = new DeskReply(reply, texts, {
      copy: (form) => this.#copyParts(form),
      clear: () => query.focus(),
    });
    query.addEventListener('input', (event) => !isComposing(event) && this.#find(), { signal });
    query.addEventListener('compositionend', () => this.#find(), { signal });
    query.addEventListener('keydown', (event) => void this.#onKey(event), { signal });
    topic.addEventListener('change', () => this.#find(), { signal });
    customer.addEventListener('input', () => this.#showReply(), { signal });
    list.addEventListener('click', (event) => this.#onListClick(event), { signal });
    document.addEventListener('keydown', (event) => this.#onShortcut(event), { signal });
    this.#find();
    await this.#updating;
    this.dataset['ready'] = '';
  }

  #find(): void {
    this.#updating = this.#showEntries((this.#update += 1));
  }

  async #showEntries(update: number): Promise<void> {
    const query = this.#parts.query.value.trim();
    const topic = this.#parts.topic.value;
    const isInTopic = (entry: DeskEntry): boolean => topic === '' || entry.topic === Number(topic);
    if (query) await pause();
    if (update !== this.#update) return this.#updating;
    try {
      const groups = query
        ? [{ heading: '', entries: await this.#found(query, isInTopic) }]
        : keptGroups(this.#data, this.#store, isInTopic, this.#texts);
      if (update !== this.#update) return this.#updating;
      const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
      this.#parts.said.textContent = this.#saidOf(count);
      this.#list.show(
        groups.map((group) => ({ ...group, entries: group.entries.slice(0, mostShown.kept) })),
      );
      await this.#showActive();
    } catch {
      this.#parts.said.textContent = this.#texts.failed;
    }
  }

  async #found(query: string, accepts: (entry: DeskEntry) => boolean): Promise<DeskEntry[]> {
    return (await this.#data.search(query)).filter(accepts).slice(0, mostShown.found);
  }

  #saidOf(count: number): string {
    const { none, more, count: text } = this.#texts;
    return count === 0 ? none : fill(count > mostShown.kept ? more : text, { count });
  }

  async #showActive(): Promise<void> {
    const { active } = this.#list;
    if (!active) return this.#preview.empty(this.#texts.none);
    try {
      const answer = await loadDeskAnswer(active.number);
      if (this.#list.active !== active) return;
      this.#preview.show(answer, this.#store.get('pinned').includes(active.number));
      this.#showReply();
    } catch {
      this.#preview.empty(this.#texts.failed);
    }
  }

  async #onKey(event: KeyboardEvent): Promise<void> {
    // The Enter and the arrows of an input method are its own.
    if (isComposing(event)) return;
    const move = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (move) {
      event.preventDefault();
      if (this.#list.move(move)) this.#updating = this.#showActive();
    } else if (event.key === 'Escape') {
      this.#parts.query.value = '';
      this.#find();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      await this.#updating;
      this.#onEnter(event);
    }
  }

  #onEnter({ ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
    if (ctrlKey || metaKey) this.#add();
    else if (shiftKey) this.#copyLink();
    else if (this.#parts.query.value.trim() === '' && this.#reply.parts.length > 0)
      this.#copyParts('rich');
    else this.#copyAnswer('rich');
  }

  #onListClick({ target }: Event): void {
    const option = target instanceof Element && target.closest<HTMLElement>('[role=option]');
    if (!option) return;
    this.#list.activate(Number(option.dataset['place']));
    this.#updating = this.#showActive();
  }

  #onShortcut(event: KeyboardEvent): void {
    const inField = event.target instanceof Element && event.target.matches('input, textarea');
    const isSlash = event.key === '/' && !inField;
    const isControlK = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (!isSlash && !isControlK) return;
    event.preventDefault();
    this.#parts.query.focus();
    this.#parts.query.select();
  }

  get #options(): { texts: ReplyTexts; customer: string; said: Said } {
    const { reply, copiedReply, copiedMarkdown, copiedPlain, customer } = this.#texts;
    return {
      texts: reply,
      customer: this.#parts.customer.value.trim() || customer,
      said: { rich: copiedReply, markdown: copiedMarkdown, plain: copiedPlain },
    };
  }

  #showReply(): void {
    const { answer, chosen } = this.#preview;
    if (answer) this.#preview.showReply(replyText([{ answer, chosen }], this.#options));
  }

  #copyAnswer(form: ReplyForm): void {
    const { answer, chosen } = this.#preview;
    if (!answer) return;
    copyReply([{ answer, chosen }], form, this.#options);
    this.#store.add('recent', answer.number);
  }

  #copyLink(): void {
    const { answer, chosen } = this.#preview;
    if (!answer) return;
    copyLink(answer.number, chosen, this.#texts.copiedLink);
    this.#store.add('recent', answer.number);
  }

  #copyParts(form: ReplyForm): void {
    copyReply(this.#reply.parts, form, this.#options);
    for (const { answer } of this.#reply.parts) this.#store.add('recent', answer.number);
  }

  /** Adds the answer to the reply and makes room for the next query. */
  #add(): void {
    const { answer, chosen } = this.#preview;
    if (!answer) return;
    this.#reply.add(answer, chosen);
    this.#parts.said.textContent = fill(this.#texts.added, { count: this.#reply.parts.length });
    this.#parts.query.value = '';
    this.#parts.query.focus();
  }

  #pin(): void {
    const { answer } = this.#preview;
    if (!answer) return;
    const pinned = this.#store.get('pinned').includes(answer.number);
    if (pinned) this.#store.remove('pinned', answer.number);
    else this.#store.add('pinned', answer.number);
    this.#preview.show(answer, !pinned);
  }
}

type AllTexts = DeskTexts & { reply: ReplyTexts };

interface Parts {
  query: HTMLInputElement;
  topic: HTMLSelectElement;
  customer: HTMLInputElement;
  said: HTMLElement;
  list: HTMLElement;
  preview: HTMLElement;
  reply: HTMLElement;
}

function partsOf(desk: HTMLElement): Parts | undefined {
  const names = ['query', 'topic', 'customer', 'said', 'list', 'preview', 'reply'];
  const found = names.map((name) => [name, desk.querySelector(`[data-part="${name}"]`)] as const);
  return found.every(([, part]) => part)
    ? (Object.fromEntries(found) as unknown as Parts)
    : undefined;
}

if (!customElements.get('help-desk')) customElements.define('help-desk', DeskElement);
