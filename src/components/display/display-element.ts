import { followChoice } from './display-choice.ts';

/**
 * `<help-display>`: theme and size of type. In the header a button opens them; in the menu of a
 * phone, which has a button of its own, they stand open. Their parts are loaded with the first
 * press; without them the page stays as it is, and the next press tries again.
 */
class DisplayElement extends HTMLElement {
  connectedCallback(): void {
    const own = this.querySelector('button');
    const button = own || document.querySelector('.help-menu-button');
    button?.addEventListener('click', () => void this.#show(own).catch(() => undefined));
  }

  async #show(button: HTMLButtonElement | null): Promise<void> {
    const { loadDisplay } = await import('./load-display.ts');
    const { showGroups, togglePanel, texts } = await loadDisplay();
    if (button) togglePanel(this, button, texts);
    else showGroups(this, texts);
  }
}

followChoice();

customElements.define('help-display', DisplayElement);
