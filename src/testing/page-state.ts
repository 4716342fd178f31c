import type { Page } from 'playwright-core';

/** What a page can be made to show, and its reader may then have to find the way around in. */
export interface PageState {
  address: string;
  /** Brings the page, just opened, into the state. */
  show(page: Page): Promise<unknown>;
  /** The only width at which there is such a state, in CSS pixels. */
  only?: 320 | 1280;
  /** Whether the browser lacks something afterwards, until it is opened anew. */
  spoils?: boolean;
}
