/** Opens the search dialog of the header instead of following the link inside. */
class SearchLauncherElement extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener('click', open, { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

function open(event: MouseEvent): void {
  const button = document.querySelector<HTMLButtonElement>('site-search button[data-open-modal]');
  if (!button || button.disabled || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // The dialog closes at any click that reaches the window from outside of it.
  event.stopPropagation();
  button.click();
}

if (!customElements.get('help-search-launcher')) {
  customElements.define('help-search-launcher', SearchLauncherElement);
}
