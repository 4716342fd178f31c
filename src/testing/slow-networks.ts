import type { Page } from 'playwright-core';

/** A network as DevTools of Chromium slows one down: for a round trip so long, then so fast. */
export interface Network {
  name: string;
  /** Milliseconds. */
  latency: number;
  /** Kilobits a second, to the phone; from it half as many. */
  kilobits: number;
}

export const networks: readonly Network[] = [
  { name: '4G', latency: 150, kilobits: 1600 },
  { name: 'slow 3G', latency: 400, kilobits: 400 },
  { name: 'far away', latency: 300, kilobits: 10_000 },
];

/** Lets a page, and what it loads, come over a network. */
export const slowDown = (page: Page, network: Network): Promise<void> =>
  throttle(page, connectionOf(network));

export function connectionOf({ latency, kilobits }: Network): Connection {
  const bytes = (kilobits * 1000) / 8;
  return { latency, down: bytes, up: bytes / 2 };
}

/** How slow a connection is: milliseconds of a round trip, and bytes a second in each direction. */
export interface Connection {
  latency: number;
  down: number;
  up: number;
}

export async function throttle(page: Page, { latency, down, up }: Connection): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down,
    uploadThroughput: up,
  });
}
