import { registerRoute, setCatchHandler } from 'workbox-routing';
import { wasSeen, type OfflineRequest } from '../protocol.ts';
import { packsAddress } from '../../model/addresses.ts';
import { cacheNames, isCacheOf, mostUnasked, sum, type OfflineRelease } from '../release.ts';
import { isSparing } from '../sparing.ts';
import { doAs } from './do-as.ts';
import { KeptAnswers } from './kept-answers.ts';
import { KeptPacks } from './kept-packs.ts';
import { Latest } from './latest.ts';
import { home, isOurs, release, scope, type Lasting } from './scope.ts';
import { roomBeside, seenCache, SeenPages } from './seen-pages.ts';

// The service worker: what the network answers is always what a page gets. Where it does not
// answer, a page comes from what is kept, all of it of one release.

const names = cacheNames(home);
const packsBelow = home + packsAddress.slice(1);

/** Whose page a request is for; the DOM that TypeScript knows is that of pages. */
interface OfClient {
  clientId?: string;
  resultingClientId?: string;
}

function serve(offered: OfflineRelease): void {
  const packs = new KeptPacks(offered);
  const first = offered.packs.filter(({ isFirst }) => isFirst);
  const seen = new SeenPages(packs, roomBeside(first));
  const answers = new KeptAnswers(packs, seen, offered);
  /** Pages that are kept ones: their files are so at once, the network has been waited for. */
  const keptClients = new Set<string | undefined>();
  const isAnswered = ({ url }: { url: URL }): boolean =>
    isOurs(url, offered) && !url.pathname.startsWith(packsBelow);

  const pages = new Latest(
    {
      patience: offered.patience,
      isGood: (_, { status }) => status < 500,
      async kept({ url }, event) {
        const page = await answers.page(new URL(url).pathname);
        if (page) keptClients.add((event as OfClient).resultingClientId);
        return page;
      },
    },
    { cacheName: seenCache, plugins: [seen.plugin] },
  );
  const files = new Latest({
    patience: offered.patience,
    isGood: ({ url }, { status }) => status < 500 && !(status === 404 && isNamedByContent(url)),
    kept: ({ url }) => answers.file(new URL(url).pathname),
  });

  scope.addEventListener('install', (event) => {
    event.waitUntil(packs.keep(first).then(() => scope.skipWaiting()));
  });
  // Pages wait for this: nothing here asks the network.
  scope.addEventListener('activate', (event) => {
    event.waitUntil(begin(packs, seen, offered));
  });
  scope.addEventListener('message', (event) => {
    if (event.data === wasSeen) {
      const { url } = event.source as unknown as { url: string };
      // Another help centre below ours may have asked the wrong worker.
      if (isOurs(new URL(url), offered))
        event.waitUntil(pages.handle({ event, request: new Request(url) }));
      return;
    }
    const [port] = event.ports;
    if (port)
      event.waitUntil(doAs(event.data as OfflineRequest, port, { packs, seen, answers, offered }));
  });

  registerRoute(
    (about) => isAnswered(about) && about.request.mode === 'navigate',
    async ({ event, request }) => {
      const response = await pages.handle({ event, request });
      if (response.ok) (event as Lasting).waitUntil(seen.renew());
      return response;
    },
  );
  registerRoute(isAnswered, async ({ event, request, url }) => {
    const isOfKept = keptClients.has((event as OfClient).clientId);
    const own = isOfKept ? await answers.file(url.pathname) : undefined;
    return own ?? files.handle({ event, request });
  });
  setCatchHandler(async ({ event, request }) => {
    const instead = request.mode === 'navigate' ? await answers.insteadOfPage() : undefined;
    if (instead) keptClients.add((event as OfClient).resultingClientId);
    return instead ?? Response.error();
  });
}

/** A release that has come meanwhile has taken scripts away that an open page still asks for. */
const isNamedByContent = (url: string): boolean => /\/_astro\/[^/]+$/.test(new URL(url).pathname);

/**
 * Takes over from the release before: its packs go, and the pages of it that were read; those are
 * loaded anew. What was kept whole is to be so again, as far as that needs no new asking; pages do
 * not wait for it.
 */
async function begin(packs: KeptPacks, seen: SeenPages, offered: OfflineRelease): Promise<void> {
  const wasWhole = await caches.has(names.all);
  if (wasWhole) await packs.adopt(offered.packs);
  await seen.leave();
  await dropCaches(names.release(offered.id), names.all, names.again);
  await scope.clients.claim();
  seen.renew().catch(() => undefined);
  if (wasWhole && !isSparing() && sum(await packs.missing(offered.packs)) <= mostUnasked)
    packs.keep(offered.packs).catch(() => undefined);
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
