import type { DeskIndex } from '../../desk/desk-page.ts';
import type { DeskTexts } from './desk-texts.ts';
import { DeskTriage } from './desk-triage.ts';
import { HistoryList } from './history-list.ts';
import { SnippetList, type SnippetActions } from './snippet-list.ts';

/** What stands below the work: questions of triage, an agent's own texts, what was copied lately. */
export class DeskExtras {
  readonly #triage: DeskTriage;
  readonly #history: HistoryList;

  constructor(desk: HTMLElement, texts: DeskTexts, actions: SnippetActions) {
    this.#triage = new DeskTriage(desk, texts.copiedLink);
    this.#history = new HistoryList(desk, texts, actions.say);
    new SnippetList(desk, texts, actions).show();
  }

  /** Shows the questions that have to do with a message. */
  showTriage(nodes: NonNullable<DeskIndex['triage']>, query: string): void {
    this.#triage.show(nodes, query);
  }

  /** Keeps a reply that was copied. */
  copied(reply: string): void {
    this.#history.add(reply);
  }
}
