/** What a page asks of the service worker, with a port for the answer. */
export type OfflineRequest = 'state' | 'all';

/** What the page of a first visit says: it was loaded before there was a worker to keep it. */
export const wasSeen = 'seen';

/** What the service worker answers. */
export interface OfflineState {
  /** Bytes that are kept now: packs as they were loaded, pages as they are. */
  kept: number;
  /** Bytes that are still loaded when everything is kept. */
  missing: number;
  /** Whether the search is among what is kept. */
  hasSearch: boolean;
  /** Why it could not be done: the network, or the room of the browser. */
  failed?: true;
}
