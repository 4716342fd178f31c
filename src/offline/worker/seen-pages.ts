import type { WorkboxPlugin } from 'workbox-core/types.js';
import { deskAddress } from '../../model/addresses.ts';
import { cacheNames, mostUnasked, sum, type Pack } from '../release.ts';
import { isSparing } from '../sparing.ts';
import type { KeptPacks } from './kept-packs.ts';
import { home, pathOfPage } from './scope.ts';

const names = cacheNames(home);

/** Pages that were read and are in no pack that is kept. */
export const seenCache: string = names.seen;

/** Keeps pages that were read, the latest as far as there is room. */
export class SeenPages {
  readonly #packs: KeptPacks;
  readonly #room: number;
  #renewing: Promise<void> | undefined;

  /** @param room In bytes, besides the packs. */
  constructor(packs: KeptPacks, room: number) {
    this.#packs = packs;
    this.#room = room;
  }

  /** For the strategy that asks for pages. */
  get plugin(): WorkboxPlugin {
    return {
      // A page is the same whatever is asked of it; what somebody has typed is not kept.
      cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keyOf(new URL(request.url).pathname)),
      cacheWillUpdate: async ({ request, response }) =>
        (await this.#isToKeep(request.url, response)) ? dated(response) : null,
      cacheDidUpdate: () => this.#keepLatest(),
    };
  }

  /** @returns Nothing where it was not read. */
  async page(pathname: string): Promise<Response | undefined> {
    return (await caches.open(seenCache)).match(keyOf(pathname));
  }

  /** The path of the page that bears a number, among those that were read. */
  async pathOfNumber(number: string): Promise<string | undefined> {
    const cache = await caches.open(seenCache);
    for (const request of await cache.keys()) {
      const html = await (await cache.match(request))?.text();
      if (html?.includes(`data-number="${number}"`)) return pathOf(request);
    }
    return undefined;
  }

  /** At a new release: pages of the old one go, and what they were is remembered. */
  async leave(): Promise<void> {
    const [seen, again] = [await caches.open(seenCache), await caches.open(names.again)];
    for (const request of await seen.keys()) await again.put(request, new Response());
    await caches.delete(seenCache);
  }

  /** Loads again what was read before this release, one page after the other. */
  renew(): Promise<void> {
    return (this.#renewing ??= this.#renewAll().finally(() => (this.#renewing = undefined)));
  }

  async #renewAll(): Promise<void> {
    if (isSparing() || !(await caches.has(names.again))) return;
    const [seen, again] = [await caches.open(seenCache), await caches.open(names.again)];
    const keys = await again.keys();
    for (const request of keys) {
      const response = await fetch(pathOf(request)).catch(() => undefined);
      if (!response || response.status >= 500) return;
      // Another release has come meanwhile: its worker loads it.
      if (isPage(response) && !(await this.#isOfRelease(response))) continue;
      if (await this.#isToKeep(request.url, response)) await seen.put(request, dated(response));
      await again.delete(request);
    }
    if (keys.length === 0) await caches.delete(names.again);
    await this.#keepLatest();
  }

  /** How much is kept, in bytes. */
  async bytes(): Promise<number> {
    const cache = await caches.open(seenCache);
    const sizes = (await cache.keys()).map((request) => sizeOf(cache, request));
    return (await Promise.all(sizes)).reduce((whole, size) => whole + size, 0);
  }

  /** Drops pages that packs have by now: those are of the release that is kept. */
  async dropKept(): Promise<void> {
    const cache = await caches.open(seenCache);
    for (const request of await cache.keys())
      if (await this.#packs.hold([fileOf(request.url)])) await cache.delete(request);
  }

  async #isToKeep(url: string, response: Response): Promise<boolean> {
    const path = fileOf(url);
    if (!isPage(response) || path.startsWith(deskAddress.slice(1))) return false;
    if (await this.#packs.hold([path])) return false;
    return this.#isOfRelease(response);
  }

  /**
   * Whether a page is of the release whose packs are kept: its scripts are in them. The page of a
   * release that has just come would stand without scripts when the network is gone; it is kept
   * the next time.
   */
  async #isOfRelease(response: Response): Promise<boolean> {
    const html = await response.clone().text();
    return this.#packs.hold([...html.matchAll(/_astro\/[\w.-]+\.js/g)].map(([path]) => path));
  }

  async #keepLatest(): Promise<void> {
    const cache = await caches.open(seenCache);
    let kept = 0;
    for (const request of [...(await cache.keys())].reverse()) {
      const size = await sizeOf(cache, request);
      if (kept + size > this.#room) await cache.delete(request);
      else kept += size;
    }
  }
}

const keyOf = (pathname: string): string => `${location.origin}${home}${pathOfPage(pathname)}`;

const fileOf = (url: string): string => pathOfPage(new URL(url).pathname);

/** The path of a kept page on the host, as its address has it. */
const pathOf = ({ url }: Request): string => new URL(url).pathname.replace(/index\.html$/, '');

const isPage = ({ status, redirected, headers }: Response): boolean =>
  status === 200 &&
  !redirected &&
  /^text\/html\b/.test(headers.get('Content-Type') ?? '') &&
  !/\bno-store\b/.test(headers.get('Cache-Control') ?? '');

/** With the time at which it came; a server may not have said it. */
function dated(response: Response): Response {
  const { body, headers } = response;
  const type = headers.get('Content-Type') ?? 'text/html';
  return new Response(body, {
    headers: { 'Content-Type': type, Date: new Date().toUTCString() },
  });
}

/** What is left of what may be kept without asking. */
export const roomBeside = (first: readonly Pack[]): number => mostUnasked - sum(first);

async function sizeOf(cache: Cache, request: Request): Promise<number> {
  const response = await cache.match(request);
  return (await response?.blob())?.size ?? 0;
}
