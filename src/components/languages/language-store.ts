import { browserStore, type BrowserStore, type StorageSource } from '../browser/browser-store.ts';

/**
 * The language that a reader has turned to last; empty before. The key is also read by the pages of
 * short links (src/site-files/forwarding/go-on.ts).
 */
export const languageStore = (storage?: StorageSource): BrowserStore<string> =>
  browserStore<string>(
    'help:language',
    { read: (text) => text ?? '', write: (tag) => tag || null },
    storage,
  );
