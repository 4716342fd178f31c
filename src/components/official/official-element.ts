import { here, longer } from 'virtual:help/texts/official';
import { judge, longestPaste } from '../../tools/official/judge.ts';
import type { Registered } from '../../tools/official/registered.ts';
import { fill, fillWith, setText } from '../browser/dom.ts';
import { verdictTexts } from './judgement-texts.ts';
import { resultOf } from './result.ts';
import { today } from './today.ts';

/** `<help-official>`: holds what is pasted against what is registered; opens and keeps nothing. */
class OfficialElement extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    const button = this.querySelector('button');
    if (!field || !button) return;
    const registered = JSON.parse(this.dataset['list'] ?? '{}') as Registered;
    const show = (): void => this.#show(field.value, registered);
    field.oninput = show;
    button.onclick = show;
    fillWith(this.#part('here'), fill(here, { host: location.host }));
    this.hidden = false;
    if (field.value) show();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`);
  }

  #show(text: string, registered: Registered): void {
    const judged = judge(text, registered, today());
    const icons = { similar: this.#part('similar'), other: this.#part('other') };
    fillWith(this.#part('results'), ...judged.map((one) => resultOf(one, icons)));
    const verdicts = judged.map(({ verdict }) => verdictTexts[verdict]);
    const cut = text.length > longestPaste ? [fill(longer, { count: longestPaste })] : [];
    const said = this.#part('said');
    if (said) setText(said, [...new Set(verdicts), ...cut].join(' · '));
  }
}

customElements.define('help-official', OfficialElement);
