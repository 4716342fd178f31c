export type Theme = 'auto' | 'dark' | 'light';

/** The key is also read by src/overrides/ThemeProvider.astro, before the page is shown. */
const key = 'help:theme';

/** What the reader has chosen; `auto` follows the system, and where nothing can be stored. */
export function storedTheme(storage: () => Storage): Theme {
  try {
    return themeOf(storage().getItem(key));
  } catch {
    return 'auto';
  }
}

/** Keeps a choice for the next page; where nothing can be stored it holds for this one. */
export function storeTheme(storage: () => Storage, theme: Theme): void {
  try {
    if (theme === 'auto') storage().removeItem(key);
    else storage().setItem(key, theme);
  } catch {
    // The theme of this page has changed; there is nothing else to do.
  }
}

/** Reads a theme; whatever is none means `auto`. */
export const themeOf = (value: string | null): Theme =>
  value === 'dark' || value === 'light' ? value : 'auto';
