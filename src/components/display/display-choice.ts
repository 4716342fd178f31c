import { sizeStore } from './size.ts';
import { themeStore } from './theme.ts';

/** What the reader has chosen, in this browser. */
export const chosen = { theme: themeStore(), size: sizeStore() };

/** The document tells by this event that it may look different now. */
export const displayChanged = 'help-display';

const system = matchMedia('(prefers-color-scheme: dark)');

/** Makes the page look as chosen: here, in another tab, or on a page that one comes back to. */
export function applyChoice(): void {
  const root = document.documentElement;
  const theme = chosen.theme.get();
  const dark = theme === 'auto' ? system.matches : theme === 'dark';
  root.dataset['theme'] = dark ? 'dark' : 'light';
  const size = chosen.size.get();
  if (size !== (root.dataset['size'] || 'standard')) {
    if (size === 'standard') delete root.dataset['size'];
    else root.dataset['size'] = size;
    // What measures the page does so again, as in a window of another size.
    dispatchEvent(new Event('resize'));
  }
  document.dispatchEvent(new Event(displayChanged));
}

/** Follows other tabs, the back-forward cache and the system. */
export function followChoice(): void {
  addEventListener('storage', applyChoice);
  addEventListener('pageshow', applyChoice);
  // Safari 13 and older: a theme of the system counts from the next page on.
  system.addEventListener?.('change', applyChoice);
}
