/** `<help-contents>`: the contents of a page. Marks the link to the heading below which one reads. */
class ContentsElement extends HTMLElement {
  #current: Element | undefined;
  #isWaiting = false;

  connectedCallback(): void {
    const look = (): void => {
      if (this.#isWaiting) return;
      this.#isWaiting = true;
      requestAnimationFrame(() => this.#look());
    };
    addEventListener('scroll', look);
    addEventListener('resize', look);
    look();
  }

  /** The last heading that has come up to where links to it lead, or the first. */
  #look(): void {
    this.#isWaiting = false;
    const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 120;
    const links = [...this.querySelectorAll('a')];
    const passed = links.filter((link) => topOf(link) <= line + 1);
    const link = passed[passed.length - 1] || links[0];
    if (link && link !== this.#current) this.#mark(link);
  }

  #mark(link: HTMLAnchorElement): void {
    if (this.#current) this.#current.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
    this.#current = link;
  }
}

function topOf({ hash }: HTMLAnchorElement): number {
  const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
  return heading ? heading.getBoundingClientRect().top : Infinity;
}

customElements.define('help-contents', ContentsElement);
