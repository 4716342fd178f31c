import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst, NetworkOnly } from 'workbox-strategies';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { wasSeen, type OfflineRequest, type OfflineState } from '../protocol.ts';
import { offlineAddress, packsAddress } from '../../model/addresses.ts';
import { cacheNames, isCacheOf, type OfflineRelease } from '../release.ts';
import { KeptPacks } from './kept-packs.ts';
import { home, pathBelow, release, scope } from './scope.ts';
import { dropKept, pathOfPage, roomBeside, seenBytes, seenCache, seenPages } from './seen-pages.ts';

// The service worker: what the network answers is always what a page gets. Where it does not
// answer, a page comes from what is kept, all of it of one release.

const names = cacheNames(home);
const packsBelow = home + packsAddress.slice(1);
/** The page that says what is kept stands where a page is not. */
const offlinePage = home + offlineAddress.slice(1);

function serve(offered: OfflineRelease): void {
  const packs = new KeptPacks(offered);
  const first = offered.packs.filter(({ isFirst }) => isFirst);

  const isOurs = ({ url, sameOrigin }: { url: URL; sameOrigin: boolean }): boolean =>
    sameOrigin && url.pathname.startsWith(home) && !url.pathname.startsWith(packsBelow);
  const pages = new NetworkFirst({
    cacheName: seenCache,
    matchOptions: { ignoreVary: true },
    plugins: [seenPages(packs, roomBeside(first))],
  });

  scope.addEventListener('install', (event) => {
    event.waitUntil(packs.keep(first).then(() => scope.skipWaiting()));
  });
  // Pages wait for this: nothing here asks the network.
  scope.addEventListener('activate', (event) => {
    event.waitUntil(begin(packs, offered));
  });
  scope.addEventListener('message', (event) => {
    if (event.data === wasSeen) {
      const { url } = event.source as unknown as { url: string };
      event.waitUntil(pages.handle({ event, request: new Request(url) }));
      return;
    }
    const asked = event.data as OfflineRequest;
    const answer = (state: OfflineState): void => event.ports[0]?.postMessage(state);
    event.waitUntil(doAs(asked, packs, offered).then(answer));
  });

  registerRoute((about) => isOurs(about) && about.request.mode === 'navigate', pages);
  registerRoute(isOurs, new NetworkOnly({ plugins: [whereGone(packs)] }));
  setCatchHandler(async ({ request }) => {
    const response = await keptResponse(packs, new URL(request.url).pathname);
    if (response) return response;
    const isPage = request.mode === 'navigate';
    return (isPage && (await keptResponse(packs, offlinePage))) || Response.error();
  });
}

/** A release that has come meanwhile has taken scripts away that an open page still asks for. */
const whereGone = (packs: KeptPacks): WorkboxPlugin => ({
  async fetchDidSucceed({ request, response }) {
    const { pathname } = new URL(request.url);
    const isNamedByContent = response.status === 404 && /\/_astro\/[^/]+$/.test(pathname);
    return (isNamedByContent && (await keptResponse(packs, pathname))) || response;
  },
});

/**
 * Takes over from the release before: its packs go, and the pages of it that were read. What was
 * kept whole is to be so again, as far as the network and the room allow; pages do not wait for it.
 */
async function begin(packs: KeptPacks, offered: OfflineRelease): Promise<void> {
  await dropCaches(names.release(offered.id), names.all);
  await scope.clients.claim();
  if (await caches.has(names.all)) packs.keep(offered.packs).catch(() => undefined);
}

async function keptResponse(packs: KeptPacks, pathname: string): Promise<Response | undefined> {
  // Whatever has an ending is a file; asking for another one would unpack everything in vain.
  const path = /\.\w+$/.test(pathname) ? pathBelow(pathname) : pathOfPage(pathname);
  const file = await packs.file(path);
  return file && new Response(file.bytes as BodyInit, { headers: { 'Content-Type': file.type } });
}

async function doAs(
  asked: OfflineRequest,
  packs: KeptPacks,
  offered: OfflineRelease,
): Promise<OfflineState> {
  let failed = false;
  if (asked === 'all') {
    failed = await packs.keep(offered.packs).then(
      () => false,
      () => true,
    );
    // Only what there was room for once is asked for again.
    if (!failed) await caches.open(names.all);
    await dropKept(packs);
  }
  const kept = await packs.kept();
  const sum = (list: readonly { bytes: number }[]): number =>
    list.reduce((bytes, pack) => bytes + pack.bytes, 0);
  return {
    kept: sum(kept) + (await seenBytes()),
    missing: sum(offered.packs) - sum(kept),
    hasSearch: offered.hasSearch || kept.length === offered.packs.length,
    ...(failed && { failed }),
  };
}

/** @param own Names of caches that stay. */
async function dropCaches(...own: string[]): Promise<void> {
  const ours = (await caches.keys()).filter((name) => isCacheOf(home, name) && !own.includes(name));
  await Promise.all(ours.map((name) => caches.delete(name)));
}

/** Offline copies were turned off: what an earlier release kept goes, and this worker with it. */
function stepDown(): void {
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => {
    event.waitUntil(
      (async () => {
        await dropCaches();
        await scope.registration.unregister();
      })(),
    );
  });
}

if (release) serve(release);
else stepDown();
