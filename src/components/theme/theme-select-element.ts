import { themeOf, themeStore, type Theme } from './theme.ts';

/** `<help-theme-select>`: dark, light or as the system; a page has one for each width. */
class ThemeSelectElement extends HTMLElement {
  #select: HTMLSelectElement | undefined;

  connectedCallback(): void {
    if (this.#select) return;
    const select = (this.#select = this.#build());
    select.addEventListener('change', () => choose(themeOf(select.value)));
    document.addEventListener('help-theme', () => this.#show());
    // Another tab, the system, and a page that comes back from the back-forward cache.
    window.addEventListener('storage', apply);
    window.addEventListener('pageshow', apply);
    // Safari 13 and older: a theme of the system counts from the next page on.
    system.addEventListener?.('change', apply);
    this.#show();
  }

  #build(): HTMLSelectElement {
    const select = document.createElement('select');
    const { label = '', auto = '', dark = '', light = '' } = this.dataset;
    select.setAttribute('aria-label', label);
    select.autocomplete = 'off';
    select.append(new Option(dark, 'dark'), new Option(light, 'light'), new Option(auto, 'auto'));
    this.append(icon(''), select, icon(caret));
    return select;
  }

  #show(): void {
    if (!this.#select) return;
    const theme = chosen.get();
    this.#select.value = theme;
    // The icon of the theme stands before that of the list.
    this.getElementsByTagName('path')[0]?.setAttribute('d', icons[theme]);
  }
}

const system = matchMedia('(prefers-color-scheme: dark)');
const chosen = themeStore();

function choose(theme: Theme): void {
  chosen.set(theme);
  apply();
}

function apply(): void {
  const theme = chosen.get();
  const dark = theme === 'auto' ? system.matches : theme === 'dark';
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  document.dispatchEvent(new Event('help-theme'));
}

function icon(path: string): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const shape = document.createElementNS(namespace, 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

const caret =
  'M17 9.17a1 1 0 0 0-1.41 0L12 12.71 8.46 9.17a1 1 0 1 0-1.41 1.42l4.24 4.24a1.002 1.002 0 0 0 1.42 0L17 10.59a1.002 1.002 0 0 0 0-1.42Z';

/** Icons of Starlight: laptop, moon, sun. */
const icons: Record<Theme, string> = {
  auto: 'M21 14h-1V7a3 3 0 0 0-3-3H7a3 3 0 0 0-3 3v7H3a1 1 0 0 0-1 1v2a3 3 0 0 0 3 3h14a3 3 0 0 0 3-3v-2a1 1 0 0 0-1-1ZM6 7a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v7H6V7Zm14 10a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-1h16v1Z',
  dark: 'M21.64 13a1 1 0 0 0-1.05-.14 8.049 8.049 0 0 1-3.37.73 8.15 8.15 0 0 1-8.14-8.1 8.59 8.59 0 0 1 .25-2A1 1 0 0 0 8 2.36a10.14 10.14 0 1 0 14 11.69 1 1 0 0 0-.36-1.05Zm-9.5 6.69A8.14 8.14 0 0 1 7.08 5.22v.27a10.15 10.15 0 0 0 10.14 10.14 9.784 9.784 0 0 0 2.1-.22 8.11 8.11 0 0 1-7.18 4.32v-.04Z',
  light:
    'M5 12a1 1 0 0 0-1-1H3a1 1 0 0 0 0 2h1a1 1 0 0 0 1-1Zm.64 5-.71.71a1 1 0 0 0 0 1.41 1 1 0 0 0 1.41 0l.71-.71A1 1 0 0 0 5.64 17ZM12 5a1 1 0 0 0 1-1V3a1 1 0 0 0-2 0v1a1 1 0 0 0 1 1Zm5.66 2.34a1 1 0 0 0 .7-.29l.71-.71a1 1 0 1 0-1.41-1.41l-.66.71a1 1 0 0 0 0 1.41 1 1 0 0 0 .66.29Zm-12-.29a1 1 0 0 0 1.41 0 1 1 0 0 0 0-1.41l-.71-.71a1.004 1.004 0 1 0-1.43 1.41l.73.71ZM21 11h-1a1 1 0 0 0 0 2h1a1 1 0 0 0 0-2Zm-2.64 6A1 1 0 0 0 17 18.36l.71.71a1 1 0 0 0 1.41 0 1 1 0 0 0 0-1.41l-.76-.66ZM12 6.5a5.5 5.5 0 1 0 5.5 5.5A5.51 5.51 0 0 0 12 6.5Zm0 9a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7Zm0 3.5a1 1 0 0 0-1 1v1a1 1 0 0 0 2 0v-1a1 1 0 0 0-1-1Z',
};

customElements.define('help-theme-select', ThemeSelectElement);
