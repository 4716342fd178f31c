import { browserStore, type BrowserStore, type StorageSource } from '../browser/browser-store.ts';

export type Theme = 'auto' | 'dark' | 'light';

/** Reads a theme; whatever is none means `auto`. */
const themeOf = (value: string | null): Theme =>
  value === 'dark' || value === 'light' ? value : 'auto';

/**
 * What the reader has chosen; `auto` follows the system. The key is also read by
 * display-script.ts, before the page is shown.
 */
export const themeStore = (storage?: StorageSource): BrowserStore<Theme> =>
  browserStore<Theme>(
    'help:theme',
    { read: themeOf, write: (theme) => (theme === 'auto' ? null : theme) },
    storage,
  );
