import type { OfflineRelease } from '../release.ts';

/** An event whose worker lives until something is done. */
export interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}

/** What a service worker has that this one uses; the DOM that TypeScript knows is that of pages. */
interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent & Lasting) => void): void;
}

/** The service worker itself. */
export const scope = self as unknown as WorkerScope;

/** Put in its place when the worker is bundled; nothing where offline copies are off. */
declare const helpOfflineRelease: OfflineRelease | null;
export const release = helpOfflineRelease;

/** Where the help centre begins on its host: `/` or `/help/`. */
export const home = new URL('./', scope.registration.scope).pathname;

/** The path of an address below the help centre, as packs name files. */
export const pathBelow = (pathname: string): string => pathname.slice(home.length);

/** The file of a page, from its path on the host, with or without its last slash. */
export function pathOfPage(pathname: string): string {
  const path = pathBelow(pathname).replace(/\/?(?:index\.html)?$/, '/');
  return `${path.replace(/^\//, '')}index.html`;
}

/**
 * Whether an address is of this help centre. Below the root of a host there may be others, also
 * one with a worker of its own: what no file of ours begins with is none of our business.
 */
export function isOurs({ origin, pathname }: URL, { roots }: OfflineRelease): boolean {
  const [root = ''] = pathBelow(pathname).split('/');
  return origin === location.origin && pathname.startsWith(home) && roots.includes(root);
}
