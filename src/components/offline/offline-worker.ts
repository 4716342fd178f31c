import { offlineWorkerAddress, pathOf } from '../../model/addresses.ts';
import { isCacheOf } from '../../offline/release.ts';
import {
  wasSeen,
  type OfflineProgress,
  type OfflineRequest,
  type OfflineState,
} from '../../offline/protocol.ts';
import { isSparing } from '../../offline/sparing.ts';
import { browserStore } from '../browser/browser-store.ts';
import { offSwitch } from '../browser/off-switch.ts';

/** Whether this browser is to keep pages. */
export const keepsPages = browserStore('help-offline', offSwitch);

/** Whether a browser has what it takes; in a window that forgets everything, some have not. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** The part of Trusted Types that TypeScript does not know. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): string };
}

let address: string | undefined;

/** The only address that becomes a script by its text: the policy of pages lets nothing else. */
function trustedAddress(): string {
  const path = pathOf(offlineWorkerAddress);
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  return (address ??= trustedTypes
    ? trustedTypes.createPolicy('help', { createScriptURL: () => path }).createScriptURL('')
    : path);
}

/** Starts keeping pages, where that is not done already. */
export const startKeeping = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(trustedAddress());

/**
 * The worker, once it has kept the first pages.
 *
 * @throws {Error} when it could not keep them.
 */
export function workerOf({
  active,
  waiting,
  installing,
}: ServiceWorkerRegistration): Promise<ServiceWorker> {
  if (active) return Promise.resolve(active);
  const worker = waiting ?? installing;
  if (!worker) return Promise.reject(new Error('no worker'));
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') reject(new Error('not installed'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** So long a worker says nothing only when it was ended, in milliseconds. */
const silence = 45_000;

/**
 * Asks the worker, and waits until it has done it.
 *
 * @param onProgress Told how much has been loaded.
 * @throws {Error} when there is no worker any more, or it says nothing.
 */
export async function askWorker(
  asked: OfflineRequest,
  onProgress: (progress: OfflineProgress) => void = () => undefined,
): Promise<OfflineState> {
  const registration = await ownRegistration();
  if (!registration) throw new Error('no worker');
  const worker = await workerOf(registration);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const endLater = (): number =>
      window.setTimeout(() => reject(new Error('the worker is silent')), silence);
    let timer = endLater();
    port1.onmessage = ({ data }: MessageEvent<OfflineState | OfflineProgress>) => {
      clearTimeout(timer);
      if (!('loaded' in data)) return resolve(data);
      timer = endLater();
      onProgress(data);
    };
    worker.postMessage(asked, [port2]);
  });
}

/** Our worker; another one of the host may answer for our addresses where we have none. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(pathOf('/'));
  return registration && new URL(registration.scope).pathname === pathOf('/')
    ? registration
    : undefined;
}

/** Removes all that is kept, and the worker. */
export async function forgetAll(): Promise<void> {
  const home = pathOf('/');
  const registration = await ownRegistration();
  await registration?.unregister();
  const names = (await caches.keys()).filter((name) => isCacheOf(home, name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/**
 * Starts keeping pages where nothing speaks against it. Nobody is told when that does not work:
 * /offline/ says how it is.
 */
export async function keepPages(): Promise<void> {
  if (!canKeep() || !keepsPages.get() || isSparing()) return;
  const isFirst = !(await ownRegistration())?.active;
  const worker = await workerOf(await startKeeping());
  if (isFirst) worker.postMessage(wasSeen);
}
