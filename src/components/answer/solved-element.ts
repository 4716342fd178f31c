/**
 * `<help-solved>`: asks whether a page helped. Says what to keep when it did; when it did not,
 * what helps next for which reason is loaded then. Where that does not come the ways on stand.
 */
class SolvedElement extends HTMLElement {
  connectedCallback(): void {
    const solved = this.querySelector('button');
    const details = this.querySelector('details');
    const said = this.querySelector('p');
    if (!solved || !details || !said) return;
    solved.hidden = false;
    solved.onclick = () => {
      details.open = false;
      said.textContent = `${said.dataset['well']}`;
    };
    details.ontoggle = () => {
      if (!details.open) return;
      said.textContent = '';
      // A failure is forgotten: opening it again tries again.
      void import('./show-reasons.ts').catch(() => 0);
    };
  }
}

customElements.define('help-solved', SolvedElement);
