import { element } from '../browser/dom.ts';
import { displayGroups, type DisplayTexts } from './display-groups.ts';

/** Puts the groups into the menu of a phone, once. */
export function showGroups(host: HTMLElement, texts: DisplayTexts): void {
  if (!host.firstElementChild) host.append(...displayGroups(texts));
}

/** Opens the panel under its button, or closes it. */
export function togglePanel(
  host: HTMLElement,
  button: HTMLButtonElement,
  texts: DisplayTexts,
): void {
  const panel = host.querySelector<HTMLElement>('.help-display-panel') ?? made(host, button, texts);
  set(panel, button, panel.hidden !== false);
}

function made(host: HTMLElement, button: HTMLButtonElement, texts: DisplayTexts): HTMLElement {
  const panel = element('div');
  panel.className = 'help-display-panel';
  panel.hidden = true;
  panel.append(...displayGroups(texts));
  host.append(panel);
  const close = (): void => set(panel, button, false);
  const isOutside = (target: EventTarget | null): boolean =>
    target instanceof Node && !host.contains(target);
  host.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || panel.hidden) return;
    close();
    button.focus();
  });
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (isOutside(relatedTarget)) close();
  });
  document.addEventListener('click', ({ target }) => {
    if (isOutside(target)) close();
  });
  return panel;
}

function set(panel: HTMLElement, button: HTMLButtonElement, open: boolean): void {
  panel.hidden = !open;
  button.setAttribute('aria-expanded', String(open));
}
