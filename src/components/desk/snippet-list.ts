import {
  isSnippet,
  readSnippets,
  withSnippets,
  writeSnippets,
  type Snippet,
  type SnippetProblem,
} from '../../desk/snippets.ts';
import { browserStore } from '../browser/browser-store.ts';
import { button, element, fill, fillWith } from '../browser/dom.ts';
import { download } from '../browser/download.ts';
import { storedList } from '../browser/stored-list.ts';
import type { DeskTexts } from './desk-texts.ts';

/** What the snippets ask of the desk. */
export interface SnippetActions {
  insert(text: string): void;
  say: (text: string) => void;
}

/**
 * An agent's own texts: kept in `localStorage` under `help:desk:snippets`, put into the reply by a
 * press, taken elsewhere as a file.
 */
export class SnippetList {
  readonly #store = browserStore('help:desk:snippets', storedList('snippets', isSnippet));
  readonly #texts: DeskTexts;
  readonly #actions: SnippetActions;
  readonly #list: HTMLElement | null;
  readonly #name: HTMLInputElement | null;
  readonly #text: HTMLTextAreaElement | null;

  /** @param root Holds the parts `snippets`, `snippet-name`, `-text`, `-add`, `-export`, `-import`. */
  constructor(root: HTMLElement, texts: DeskTexts, actions: SnippetActions) {
    this.#texts = texts;
    this.#actions = actions;
    const part = <Part extends HTMLElement>(name: string): Part | null =>
      root.querySelector<Part>(`[data-part=${name}]`);
    this.#list = part('snippets');
    this.#name = part('snippet-name');
    this.#text = part('snippet-text');
    part('snippet-add')?.addEventListener('click', () => this.#add());
    part('snippet-export')?.addEventListener('click', () =>
      download('snippets.json', writeSnippets(this.#store.get()), 'application/json'),
    );
    const file = part<HTMLInputElement>('snippet-import');
    file?.addEventListener('change', () => void this.#import(file));
  }

  #add(): void {
    const name = this.#name?.value.trim() ?? '';
    const snippet: Snippet = { name, text: this.#text?.value ?? '' };
    if (!isSnippet(snippet)) {
      this.#actions.say(this.#texts.snippetMissing);
      return (name === '' ? this.#name : this.#text)?.focus();
    }
    this.#set(withSnippets(this.#store.get(), [snippet]), this.#texts.snippetAdded);
    if (this.#name) this.#name.value = '';
    if (this.#text) this.#text.value = '';
    this.#name?.focus();
  }

  async #import(file: HTMLInputElement): Promise<void> {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const { snippets, problems } = readSnippets(await chosen.text());
    file.value = '';
    if (problems.length > 0) return this.#actions.say(this.#problemsIn(chosen.name, problems));
    const said = fill(this.#texts.snippetsRead, { count: snippets.length });
    this.#set(withSnippets(this.#store.get(), snippets), said);
  }

  #problemsIn(name: string, problems: readonly SnippetProblem[]): string {
    const { snippetFile, snippetName, snippetText, snippetCount } = this.#texts;
    const texts = { file: snippetFile, name: snippetName, text: snippetText, count: snippetCount };
    return problems
      .slice(0, 5)
      .map(({ place, kind }) => fill(texts[kind], { name, place }))
      .join(' ');
  }

  #set(snippets: readonly Snippet[], said: string): void {
    this.#store.set(snippets);
    this.show();
    this.#actions.say(this.#store.isKept() ? said : this.#texts.snippetsNotKept);
  }

  /** Shows what is kept. */
  show(): void {
    const snippets = this.#store.get();
    fillWith(this.#list, ...snippets.map((snippet) => this.#item(snippet)));
  }

  #item(snippet: Snippet): HTMLElement {
    const { name, text } = snippet;
    const item = element('li');
    const insert = button(name, () => this.#actions.insert(text));
    insert.title = text;
    const remove = button(this.#texts.snippetRemove, () => {
      const others = this.#store.get().filter((other) => other.name !== name);
      this.#set(others, this.#texts.snippetRemoved);
      this.#name?.focus();
    });
    remove.setAttribute('aria-label', `${this.#texts.snippetRemove}：${name}`);
    item.append(insert, remove);
    return item;
  }
}
