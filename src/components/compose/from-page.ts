import type { SourcePage } from '../../tools/compose/compose-text.ts';
import { button, fill, setText } from '../browser/dom.ts';
import type { partsOf } from '../tools/parts-of.ts';
import { TwiceButton } from '../tools/twice-button.ts';
import { askAt } from './ask-at.ts';
import type { ComposeUiTexts } from './compose-ui-texts.ts';
import { loadSourcePage } from './source-page.ts';

/** What the composer has for the page that its reader comes from. */
export interface FromPageHost {
  readonly part: ReturnType<typeof partsOf>;
  readonly texts: ComposeUiTexts;
  /** Whether nothing is written yet. */
  isNew(): boolean;
  /** Deletes what is written. */
  renew(): void;
  /** Puts a page into the text, or takes it out. */
  takePage(page: SourcePage | undefined): void;
}

/** The page that a reader comes from: shown, left out, or another text begun for it. */
export class FromPage {
  readonly #host: FromPageHost;

  constructor(host: FromPageHost) {
    this.#host = host;
    host.part('drop').addEventListener('click', () => {
      forgetFragment();
      this.#take(undefined);
    });
  }

  /**
   * Takes the page for the text. What is written already is not about another page: then it is
   * asked which text shall be written, and what is there is deleted only when that is said twice.
   *
   * @param isWanted Whether the reader still comes from there when it has come.
   */
  async come(number: number, isWanted: () => boolean): Promise<void> {
    const page = await loadSourcePage(number);
    if (!page || !isWanted()) return;
    if (this.#host.isNew()) this.#take(page);
    else this.#ask(page);
  }

  /** Takes the page of a text that was written before. */
  async goOn(number: number, isWanted: () => boolean): Promise<void> {
    const page = await loadSourcePage(number);
    if (page && isWanted()) this.#take(page);
  }

  /** While it is asked which text shall be written nothing is: styles hide the form. */
  #ask(page: SourcePage): void {
    const { part, texts } = this.#host;
    const { fromAsk, fromKeep, fromNew, fromNewAgain } = texts;
    const answered = (): void => {
      askAt(part('from-ask'), '');
      part('fields').focus();
    };
    const goOn = (): void => {
      forgetFragment();
      answered();
    };
    const renew = button(fromNew, () => undefined, 'help-button');
    new TwiceButton(renew, { first: fromNew, again: fromNewAgain }, () => {
      this.#host.renew();
      this.#take(page);
      answered();
    });
    const said = fill(fromAsk, { number: page.number, title: page.title });
    askAt(part('from-ask'), said, button(fromKeep, goOn, 'help-button'), renew);
  }

  #take(page: SourcePage | undefined): void {
    const { part, texts } = this.#host;
    part('from').hidden = page === undefined;
    if (page) {
      const { number, title, done } = page;
      const steps = done.length > 0 ? fill(texts.fromSteps, { count: done.length }) : '';
      setText(part('from-page'), fill(texts.fromPage, { number, title }));
      setText(part('from-steps'), steps);
    }
    this.#host.takePage(page);
  }
}

/** A reload does not bring back the page that one comes from. */
const forgetFragment = (): void =>
  history.replaceState(history.state, '', location.pathname + location.search);
