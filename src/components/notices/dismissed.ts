import { browserStore, type BrowserStore, type StorageSource } from '../browser/browser-store.ts';

/** Also read by notice-element.ts, before the page is shown. */
export const dismissedKey = 'help:notices';

/** As many as a site has in some months; older ones are over. */
const most = 20;

/** Ids of the notices that the reader has dismissed, the last one last. */
export const dismissedNotices = (storage?: StorageSource): BrowserStore<readonly string[]> =>
  browserStore<readonly string[]>(
    dismissedKey,
    {
      read: (text) => (text ?? '').split(' ').filter((id) => /^[\da-f]{8}$/.test(id)),
      write: (ids) => ids.slice(-most).join(' ') || null,
    },
    storage,
  );
