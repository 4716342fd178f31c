import { button } from '../browser/dom.ts';
import { explain, reading, wordsFor } from '../browser/failure.ts';

/** `<help-copy-reply>`: copies the answer at hand as a reply; all of it is loaded when opened. */
class CopyReplyElement extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
    details.addEventListener('toggle', () => void this.#fill(details));
    this.hidden = false;
  }

  /** A failure is forgotten: opening it again tries again, as its button and the network do. */
  async #fill(details: HTMLDetailsElement): Promise<void> {
    if (!details.open || details.querySelector('div')) return;
    const said = details.querySelector('p') ?? document.createElement('p');
    said.setAttribute('role', 'status');
    said.textContent = '';
    details.append(said);
    try {
      const { replyTools } = await reading(import('./reply-tools.ts'));
      said.replaceWith(await replyTools(Number(this.dataset['number'])));
    } catch (error) {
      const retry = (): void => void this.#fill(details);
      said.append(explain(error, retry), ' ', button(wordsFor('again'), retry));
    }
  }
}

customElements.define('help-copy-reply', CopyReplyElement);
