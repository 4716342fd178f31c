import { browserStore, type BrowserStore, type StorageSource } from '../browser/browser-store.ts';

/** How large the type is: 100, 125 or 150 % of what the browser is set to. */
export type Size = 'standard' | 'large' | 'largest';

/** Reads a size; whatever is none means `standard`. */
const sizeOf = (value: string | null): Size =>
  value === 'large' || value === 'largest' ? value : 'standard';

/**
 * What the reader has chosen. The key is also read by display-script.ts, before the page is shown.
 */
export const sizeStore = (storage?: StorageSource): BrowserStore<Size> =>
  browserStore<Size>(
    'help:size',
    { read: sizeOf, write: (size) => (size === 'standard' ? null : size) },
    storage,
  );
