import { CasesPage } from './cases-page.ts';

/** `<help-cases>`: what its reader waits for, when to ask again, and reminders of it. */
class CasesElement extends HTMLElement {
  #page: CasesPage | undefined;

  connectedCallback(): void {
    this.#page ??= new CasesPage(this);
  }
}

customElements.define('help-cases', CasesElement);
