/** `<help-copy-reply>`: copies the answer at hand as a reply; all of it is loaded when opened. */
class CopyReplyElement extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
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
    if (!details.open || details.children.length > 1) return;
    try {
      const { replyTools } = await import('./reply-tools.ts');
      details.append(await replyTools(Number(this.dataset['number'])));
    } catch {
      details.open = false;
    }
  }
}

if (!customElements.get('help-copy-reply')) {
  customElements.define('help-copy-reply', CopyReplyElement);
}
