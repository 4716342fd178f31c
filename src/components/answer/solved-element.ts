/**
 * `<help-solved>`: asks whether a page helped. Says what to keep when it did; when it did not,
 * what helps next for which reason is loaded then. Where that does not come the ways on stand.
 */
class SolvedElement extends HTMLElement {
  connectedCallback(): void {
    const [solved, details, said] = this.querySelectorAll<HTMLElement>(':scope > :not(h2)');
    if (!solved || !(details instanceof HTMLDetailsElement) || !said) return;
    solved.hidden = false;
    solved.onclick = () => {
      details.open = false;
      said.textContent = said.dataset['well'] ?? '';
    };
    details.addEventListener('toggle', () => {
      if (!details.open) return;
      said.textContent = '';
      void import('./show-reasons.ts').then(({ showReasons }) => showReasons(this)).catch(() => {});
    });
  }
}

customElements.define('help-solved', SolvedElement);
