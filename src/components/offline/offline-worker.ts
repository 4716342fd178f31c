import { offlineWorkerAddress, pathOf } from '../../model/addresses.ts';
import { isCacheOf } from '../../offline/release.ts';
import type { OfflineRequest, OfflineState } from '../../offline/protocol.ts';
import { browserStore } from '../browser/browser-store.ts';
import { offSwitch } from '../browser/off-switch.ts';

/** Whether this browser is to keep pages. */
export const keepsPages = browserStore('help-offline', offSwitch);

/** Whether a browser has what it takes; in a window that forgets everything, some have not. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** What some browsers tell of the connection. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether somebody pays for every byte, or waits for it. */
export function isSparing(): boolean {
  const { connection } = navigator as { connection?: Connection };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}

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

/** Asks the worker, and waits until it has done it. */
export async function askWorker(asked: OfflineRequest): Promise<OfflineState> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data as OfflineState);
    active?.postMessage(asked, [port2]);
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
