/**
 * `<help-menu>`: the navigation, a popover where its button is shown and always there beside a
 * wide page. While it covers the page, the keyboard stays in it and the header. Where the browser
 * has no popovers, its button opens it here.
 */
class MenuElement extends HTMLElement {
  connectedCallback(): void {
    const button = document.querySelector('.help-menu-button');
    const fit = (): void => {
      // How wide is wide enough depends on the size of type: the styles know.
      const isBeside = !button || getComputedStyle(button).display === 'none';
      this.popover = isBeside ? null : 'auto';
      if (isBeside) cover(this, false);
      else if (this.style.top) place(this);
    };
    fit();
    addEventListener('resize', fit);
    if ('showPopover' in this)
      this.addEventListener('beforetoggle', ({ newState }) => cover(this, newState === 'open'));
    else openByButton(this as HTMLElement, button);
  }
}

function openByButton(menu: HTMLElement, button: Element | null): void {
  const set = (open: boolean): void => {
    menu.classList.toggle('help-open', open);
    button?.setAttribute('aria-expanded', String(open));
    cover(menu, open);
  };
  set(false);
  button?.addEventListener('click', () => set(!menu.classList.contains('help-open')));
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') set(false);
  });
}

/** Below the header, which has more lines where its type is large: its button stays in sight. */
function place(menu: HTMLElement): void {
  const header = document.querySelector('header');
  menu.style.top = `${header ? header.getBoundingClientRect().bottom : 0}px`;
}

function cover(menu: HTMLElement, covered: boolean): void {
  if (covered) place(menu);
  else menu.style.top = '';
  for (const part of document.querySelectorAll('.main-frame, .sl-skip-link'))
    if (covered) part.setAttribute('inert', '');
    else part.removeAttribute('inert');
}

customElements.define('help-menu', MenuElement);
