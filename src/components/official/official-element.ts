import { empty, here, longer, saidSeveral, saidSimilar } from 'virtual:help/texts/official';
import { judge, longestPaste } from '../../tools/official/judge.ts';
import type { Judgement, Registered } from '../../tools/official/registered.ts';
import { fill, fillWith, setText } from '../browser/dom.ts';
import { showError } from '../tools/field-error.ts';
import { verdictTexts } from './judgement-texts.ts';
import { resultOf } from './result.ts';
import { calendarDay } from '../../model/calendar-day.ts';

/** All results in one sentence, for who hears them. */
function summary(judged: readonly Judgement[]): string[] {
  const [first, ...others] = judged;
  if (first === undefined) return [];
  if (others.length === 0) return [verdictTexts[first.verdict]];
  const similar = judged.filter(({ verdict }) => verdict === 'similar').length;
  const text = similar > 0 ? saidSimilar : saidSeveral;
  return [fill(text, { count: judged.length, similar })];
}

/** `<help-official>`: holds what is pasted against what is registered; opens and keeps nothing. */
class OfficialElement extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    const button = this.querySelector('button');
    if (!field || !button) return;
    const registered = JSON.parse(this.dataset['list'] ?? '{}') as Registered;
    const show = (): void => this.#show(field.value, registered);
    // What is typed is judged when it is finished: half a number is another one.
    field.oninput = (event): void => {
      showError(field, '');
      if (
        !(event instanceof InputEvent) ||
        !/^insert(?!FromPaste|FromDrop|LineBreak)|^delete/.test(event.inputType)
      )
        show();
      else this.#clear();
    };
    field.onchange = show;
    button.onclick = (): void => {
      show();
      if (field.value.trim() !== '') return;
      showError(field, empty);
      field.focus();
    };
    fillWith(this.#part('here'), fill(here, { host: location.host }));
    this.hidden = false;
    if (field.value) show();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`);
  }

  /** A verdict does not stand beside a text that it was not on. */
  #clear(): void {
    fillWith(this.#part('results'));
    const said = this.#part('said');
    if (said) setText(said, '');
  }

  #show(text: string, registered: Registered): void {
    const judged = judge(text, registered, calendarDay(new Date()));
    const icons = { similar: this.#part('similar'), other: this.#part('other') };
    fillWith(this.#part('results'), ...judged.map((one) => resultOf(one, icons)));
    const cut = text.length > longestPaste ? [fill(longer, { count: longestPaste })] : [];
    const said = this.#part('said');
    if (!said) return;
    setText(said, [...summary(judged), ...cut].join(' '));
    // Who sees a single result reads the same right below.
    said.classList.toggle('sr-only', judged.length === 1 && cut.length === 0);
  }
}

customElements.define('help-official', OfficialElement);
