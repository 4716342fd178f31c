import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst, NetworkOnly } from 'workbox-strategies';
import type { OfflineRequest, OfflineState } from '../protocol.ts';
import { offlineAddress, packsAddress } from '../../model/addresses.ts';
import { cacheNames, isCacheOf, type OfflineRelease } from '../release.ts';
import { KeptPacks } from './kept-packs.ts';
import { home, pathBelow, release, scope } from './scope.ts';
import { renewSeen, roomBeside, seenBytes, seenCache, seenPages } from './seen-pages.ts';

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
    matchOptions: { ignoreSearch: true },
    plugins: [seenPages(packs, roomBeside(first))],
  });

  scope.addEventListener('install', (event) => {
    event.waitUntil(
      (async () => {
        await packs.keep((await caches.has(names.all)) ? offered.packs : first);
        await scope.skipWaiting();
      })(),
    );
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(
      (async () => {
        await dropCaches(names.release(offered.id), names.seen, names.all);
        await scope.clients.claim();
        await renewSeen(packs);
        // What was loaded before there was a worker, was not seen by it.
        for (const { url } of await scope.clients.matchAll({ type: 'window' }))
          await pages.handle({ event, request: new Request(url) }).catch(() => undefined);
      })(),
    );
  });
  scope.addEventListener('message', (event) => {
    const asked = event.data as OfflineRequest;
    const answer = (state: OfflineState): void => event.ports[0]?.postMessage(state);
    event.waitUntil(doAs(asked, packs, offered).then(answer));
  });

  registerRoute((about) => isOurs(about) && about.request.mode === 'navigate', pages);
  registerRoute(isOurs, new NetworkOnly());
  setCatchHandler(async ({ request }) => {
    const response = await keptResponse(packs, new URL(request.url).pathname);
    if (response) return response;
    const isPage = request.mode === 'navigate';
    return (isPage && (await keptResponse(packs, offlinePage))) || Response.error();
  });
}

async function keptResponse(packs: KeptPacks, pathname: string): Promise<Response | undefined> {
  const path = pathBelow(pathname);
  const isFolder = path === '' || path.endsWith('/');
  const file =
    (await packs.file(isFolder ? `${path}index.html` : path)) ??
    (await packs.file(`${path}/index.html`));
  return file && new Response(file.bytes as BodyInit, { headers: { 'Content-Type': file.type } });
}

async function doAs(
  asked: OfflineRequest,
  packs: KeptPacks,
  offered: OfflineRelease,
): Promise<OfflineState> {
  let failed = false;
  if (asked === 'all') {
    await caches.open(names.all);
    failed = await packs.keep(offered.packs).then(
      () => false,
      () => true,
    );
    await renewSeen(packs);
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
