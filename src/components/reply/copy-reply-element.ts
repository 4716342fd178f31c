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
    if (!details.open || details.querySelector('button')) return;
    const said = details.querySelector('p') ?? document.createElement('p');
    said.role = 'status';
    said.textContent = '';
    details.append(said);
    try {
      const { replyTools } = await import('./reply-tools.ts');
      said.replaceWith(await replyTools(Number(this.dataset['number'])));
    } catch {
      said.textContent = this.dataset['failed'] ?? '';
    }
  }
}

if (!customElements.get('help-copy-reply')) {
  customElements.define('help-copy-reply', CopyReplyElement);
}
