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
    if (button)
      button.addEventListener('click', () => {
        import('./load-display.ts')
          .then(({ showDisplay }) => showDisplay(this, own))
          .catch(() => undefined);
      });
  }
}

followChoice();

customElements.define('help-display', DisplayElement);
