/**
 * `<help-menu>`: the navigation, a popover on a phone and always there beside a wide page. While
 * it covers the page, the keyboard stays in it and the header.
 */
class MenuElement extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const wide = matchMedia('(min-width: 50rem)');
    const fit = (): void => {
      this.popover = wide.matches ? null : 'auto';
      if (wide.matches) cover(false);
    };
    fit();
    wide.addEventListener('change', fit, { signal });
    this.addEventListener('toggle', ({ newState }) => cover(newState === 'open'), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

function cover(covered: boolean): void {
  for (const part of document.querySelectorAll('.main-frame, .sl-skip-link'))
    part.toggleAttribute('inert', covered);
}

if (!customElements.get('help-menu')) customElements.define('help-menu', MenuElement);
