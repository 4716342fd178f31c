/** What a page asks of the service worker, with a port for the answers. */
export interface OfflineRequest {
  act: 'state' | 'all';
  /** Paths of pages of which it wants to know whether they can be read. */
  pages: string[];
}

/** What the page of a first visit says: it was loaded before there was a worker to keep it. */
export const wasSeen = 'seen';

/** What the service worker says while it loads. */
export interface OfflineProgress {
  /** Bytes that have come, … */
  loaded: number;
  /** … of so many. */
  whole: number;
}

/** Why something could not be kept. */
export type KeepFailure = 'network' | 'room';

/** What the service worker answers. */
export interface OfflineState {
  /** Bytes that are kept now: packs as they were loaded, pages as they are. */
  kept: number;
  /** Bytes that are still loaded when everything is kept. */
  missing: number;
  /** Whether the search is among what is kept. */
  hasSearch: boolean;
  /** Whether everything was kept of an earlier release, and the reader is asked again. */
  wasWhole: boolean;
  /** Those of the pages asked for that can be read without a network. */
  readable: string[];
  failed?: KeepFailure;
}
