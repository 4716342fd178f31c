/**
 * `<help-menu>`: the navigation, a popover on a phone and always there beside a wide page. While
 * it covers the page, the keyboard stays in it and the header. Where the browser has no popovers,
 * its button opens it here.
 */
class MenuElement extends HTMLElement {
  connectedCallback(): void {
    const wide = matchMedia('(min-width: 50rem)');
    const fit = (): void => {
      this.popover = wide.matches ? null : 'auto';
      if (wide.matches) cover(false);
    };
    fit();
    addEventListener('resize', fit);
    if ('showPopover' in this)
      this.addEventListener('toggle', ({ newState }) => cover(newState === 'open'));
    else openByButton(this as HTMLElement);
  }
}

function openByButton(menu: HTMLElement): void {
  const button = document.querySelector('.help-menu-button');
  const set = (open: boolean): void => {
    menu.classList.toggle('help-open', open);
    button?.setAttribute('aria-expanded', String(open));
    cover(open);
  };
  set(false);
  button?.addEventListener('click', () => set(!menu.classList.contains('help-open')));
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') set(false);
  });
}

function cover(covered: boolean): void {
  for (const part of document.querySelectorAll('.main-frame, .sl-skip-link'))
    if (covered) part.setAttribute('inert', '');
    else part.removeAttribute('inert');
}

customElements.define('help-menu', MenuElement);
