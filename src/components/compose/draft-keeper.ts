import { isEmpty, noDraft, type Draft } from '../../tools/compose/draft.ts';
import { button, setText } from '../browser/dom.ts';
import { KeepingChoice } from '../tools/keeping-choice.ts';
import type { Keeping } from '../tools/kept-store.ts';
import { TwiceButton } from '../tools/twice-button.ts';
import { askAt } from './ask-at.ts';
import type { ComposeUiTexts } from './compose-ui-texts.ts';
import { KeptDraft } from './kept-draft.ts';

/** What the page has for the one who keeps its draft. */
export interface KeeperPage {
  /** Holds the choice of Keeping.astro, a button that deletes, and a place to say what became of it. */
  readonly root: HTMLElement;
  readonly texts: ComposeUiTexts;
  /** Where it is said what another tab has done. */
  readonly panel: HTMLElement;
  /** Puts a draft in place of what is on the page. */
  replaceDraft(draft: Draft): void;
}

/** Keeps the draft of the page, and says what became of it. */
export class DraftKeeper {
  readonly #page: KeeperPage;
  readonly #choice: KeepingChoice;
  readonly #wipe: TwiceButton;
  readonly #kept = new KeptDraft(() => this.#onChange());
  #draft: Draft;
  /** Nothing is written before the reader has said which of two drafts stays. */
  #isAsking = false;
  #isAdopting = false;

  /** @param draft As it is on the page. */
  constructor(page: KeeperPage, draft: Draft) {
    this.#page = page;
    const { wipe: first, wipeAgain: again } = page.texts;
    this.#choice = new KeepingChoice(page.root, (place) => this.#keep(place));
    this.#wipe = new TwiceButton(this.#part('[data-part=wipe]'), { first, again }, () =>
      this.#wipeAll(),
    );
    this.#draft = draft;
    const kept = this.#kept.get();
    if (isEmpty(draft)) this.#adopt(kept);
    else if (isEmpty(kept)) this.#kept.set(draft);
    else this.#ask();
    this.#choice.begin(this.#kept.keeping);
    if (this.#kept.isUnread) this.#tellPlace(this.#page.texts.unread);
  }

  get isSafe(): boolean {
    return this.#kept.isSafe && !this.#isAsking;
  }

  set(draft: Draft): void {
    this.#draft = draft;
    // Whoever goes on writing does not want to delete.
    this.#wipe.reset();
    if (this.#isAsking || this.#isAdopting) return;
    const { change } = this.#kept;
    if (change === 'gone') this.#onGone();
    else if (change === 'other') this.#ask();
    else this.#tell(this.#kept.set(draft));
  }

  /** Does what was clicked before this was there. */
  begin(target: EventTarget | null): void {
    if (target instanceof HTMLButtonElement) target.click();
  }

  #keep(place: Keeping): void {
    if (place === 'browser' && this.#kept.hasOther(this.#draft)) this.#ask();
    if (!this.#isAsking) this.#tell(this.#kept.keep(place));
    this.#showPlace();
  }

  #wipeAll(): void {
    this.#kept.wipe();
    this.#settle();
    this.#page.replaceDraft(noDraft);
    this.#tellPlace(this.#page.texts.wiped);
  }

  #onChange(): void {
    if (this.#isAsking) return;
    if (this.#kept.change === 'gone') return this.#onGone();
    // All that was written here was there before it was changed.
    this.#adopt(this.#kept.takeOther());
    this.#say(this.#page.texts.otherTab, this.#close());
  }

  /** What was deleted elsewhere is not written back, and what is typed here stays. */
  #onGone(): void {
    this.#kept.unkeep(this.#draft);
    this.#showPlace();
    this.#say(this.#page.texts.otherTabGone, this.#close());
  }

  #ask(): void {
    this.#isAsking = true;
    const { otherDraft, otherDraftTake, otherDraftKeep } = this.#page.texts;
    const take = (): void => {
      this.#settle();
      this.#adopt(this.#kept.takeOther());
      this.#showPlace();
    };
    const keep = (): void => {
      this.#settle();
      // Where the other one is: in its place.
      this.#kept.takeOther();
      this.#tell(this.#kept.set(this.#draft));
      this.#showPlace();
    };
    this.#say(
      otherDraft,
      button(otherDraftTake, take, 'help-button'),
      button(otherDraftKeep, keep, 'help-button'),
    );
  }

  #adopt(draft: Draft): void {
    if (isEmpty(draft)) return;
    this.#draft = draft;
    this.#isAdopting = true;
    this.#page.replaceDraft(draft);
    this.#isAdopting = false;
  }

  #settle(): void {
    this.#isAsking = false;
    this.#say('');
    this.#showPlace();
  }

  #close = (): HTMLElement => button(this.#page.texts.seen, () => this.#say(''), 'help-button');

  #say(text: string, ...answers: HTMLElement[]): void {
    askAt(this.#page.panel, text, ...answers);
  }

  #tell(isKept: boolean): void {
    const { keepFailed, unread } = this.#page.texts;
    this.#tellPlace(isKept ? '' : this.#kept.isUnread ? unread : keepFailed);
  }

  #tellPlace(text: string): void {
    setText(this.#part('[role=status]'), text);
  }

  #showPlace(): void {
    this.#choice.show(this.#kept.keeping);
  }

  readonly #part = (selector: string): HTMLButtonElement => {
    const part = this.#page.root.querySelector<HTMLButtonElement>(selector);
    if (!part) throw new Error(`no ${selector}`);
    return part;
  };
}
