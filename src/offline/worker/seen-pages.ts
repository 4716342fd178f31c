import type { WorkboxPlugin } from 'workbox-core/types.js';
import { deskAddress } from '../../model/addresses.ts';
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
  // A page is the same whatever is asked of it; what somebody has typed is not kept.
  cacheKeyWillBeUsed({ request }) {
    const { origin, pathname } = new URL(request.url);
    return Promise.resolve(`${origin}${home}${pathOfPage(pathname)}`);
  },
  async cacheWillUpdate({ request, response }) {
    const path = pathOfPage(new URL(request.url).pathname);
    if (!isPage(response) || path.startsWith(deskAddress.slice(1))) return null;
    if (await packs.file(path)) return null;
    return (await isOf(packs, await response.clone().text())) ? response : null;
  },
  async cacheDidUpdate() {
    await keepLatest(room);
  },
});

const isPage = ({ status, redirected, headers }: Response): boolean =>
  status === 200 &&
  !redirected &&
  /^text\/html\b/.test(headers.get('Content-Type') ?? '') &&
  !/\bno-store\b/.test(headers.get('Cache-Control') ?? '');

/** The file of a page, from its path on the host, with or without its last slash. */
export function pathOfPage(pathname: string): string {
  const path = pathBelow(pathname).replace(/\/?(?:index\.html)?$/, '/');
  return `${path.replace(/^\//, '')}index.html`;
}

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
  return packs.hasAll(scripts);
}

async function keepLatest(room: number): Promise<void> {
  const cache = await caches.open(seenCache);
  let sum = 0;
  for (const request of [...(await cache.keys())].reverse()) {
    const size = await sizeOf(cache, request);
    if (sum + size > room) await cache.delete(request);
    else sum += size;
  }
}

/** How much is kept, in bytes. */
export async function seenBytes(): Promise<number> {
  const cache = await caches.open(seenCache);
  const sizes = (await cache.keys()).map((request) => sizeOf(cache, request));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function sizeOf(cache: Cache, request: Request): Promise<number> {
  const response = await cache.match(request);
  return (await response?.blob())?.size ?? 0;
}

/** Drops pages that packs have by now: those are of the release that is kept. */
export async function dropKept(packs: KeptPacks): Promise<void> {
  const cache = await caches.open(seenCache);
  for (const request of await cache.keys())
    if (await packs.file(pathOfPage(new URL(request.url).pathname))) await cache.delete(request);
}
