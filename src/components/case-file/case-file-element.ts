import { isTooOld } from '../browser/is-too-old.ts';
import { CaseFilePage } from './case-file-page.ts';

/**
 * `<help-case-file>`: fills the sheet with what the reader has, and adds up their payments. Below
 * the floor of tools it stays a sheet to be filled in by hand.
 */
class CaseFileElement extends HTMLElement {
  #isReady = false;

  connectedCallback(): void {
    if (this.#isReady || isTooOld()) return;
    this.#isReady = true;
    new CaseFilePage(this);
  }
}

customElements.define('help-case-file', CaseFileElement);
