/** `<help-copy-reply>`: copies the answer at hand as a reply; all of it is loaded when opened. */
class CopyReplyElement extends HTMLElement {
  #listening: AbortController | undefined;
  /** Says that they did not come. */
  readonly #failure = document.createElement('p');

  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
    this.#failure.setAttribute('role', 'status');
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    details.addEventListener('toggle', () => void this.#fill(details), { signal });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** A failure is forgotten: opening it again tries again. */
  async #fill(details: HTMLDetailsElement): Promise<void> {
    this.#failure.textContent = '';
    if (!details.open || details.querySelector('button')) return;
    details.append(this.#failure);
    try {
      const { replyTools } = await import('./reply-tools.ts');
      this.#failure.replaceWith(await replyTools(Number(this.dataset['number'])));
    } catch {
      this.#failure.textContent = this.dataset['failed'] ?? '';
    }
  }
}

if (!customElements.get('help-copy-reply')) {
  customElements.define('help-copy-reply', CopyReplyElement);
}
