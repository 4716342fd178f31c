import type { WorkboxPlugin } from 'workbox-core/types.js';
import { cacheNames, mostUnasked } from '../release.ts';
import type { KeptPacks } from './kept-packs.ts';
import { home, pathBelow } from './scope.ts';

/** Pages that were read and are in no pack that is kept. */
export const seenCache: string = cacheNames(home).seen;

/**
 * Keeps pages that are seen, the latest as far as there is room.
 *
 * @param room In bytes, besides the packs.
 */
export const seenPages = (packs: KeptPacks, room: number): WorkboxPlugin => ({
  async cacheWillUpdate({ request, response }) {
    if (response.status !== 200 || response.redirected) return null;
    const path = pathBelow(new URL(request.url).pathname);
    if (await packs.file(`${path}index.html`)) return null;
    return (await isOf(packs, await response.clone().text())) ? response : null;
  },
  async cacheDidUpdate() {
    await keepLatest(room);
  },
});

/** What is left of what may be kept without asking. */
export const roomBeside = (first: readonly { bytes: number }[]): number =>
  mostUnasked - first.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * Whether a page is of the release whose packs are kept: its scripts are in them. The page of a
 * release that has just come would stand without scripts when the network is gone; it is kept the
 * next time.
 */
async function isOf(packs: KeptPacks, html: string): Promise<boolean> {
  const scripts = [...html.matchAll(/_astro\/[\w.-]+\.js/g)].map(([path]) => path);
  const kept = await Promise.all(scripts.map((path) => packs.file(path)));
  return kept.every((file) => file !== undefined);
}

async function keepLatest(room: number): Promise<void> {
  const cache = await caches.open(seenCache);
  let sum = 0;
  for (const request of [...(await cache.keys())].reverse()) {
    const response = await cache.match(request);
    sum += (await response?.blob())?.size ?? 0;
    if (sum > room) await cache.delete(request);
  }
}

/** How much is kept, in bytes. */
export async function seenBytes(): Promise<number> {
  const cache = await caches.open(seenCache);
  const sizes = (await cache.keys()).map(async (request) => {
    const response = await cache.match(request);
    return (await response?.blob())?.size ?? 0;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** After a new release: what was seen is loaded again, and what does not come is dropped. */
export async function renewSeen(packs: KeptPacks): Promise<void> {
  const cache = await caches.open(seenCache);
  for (const request of await cache.keys()) {
    const path = pathBelow(new URL(request.url).pathname);
    const isKept = (await packs.file(`${path}index.html`)) !== undefined;
    const response = isKept ? undefined : await fetch(request.url).catch(() => undefined);
    if (response?.ok) await cache.put(request, response);
    else await cache.delete(request);
  }
}
