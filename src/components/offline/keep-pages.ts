import { wasSeen } from '../../offline/protocol.ts';
import { canKeep, isSparing, keepsPages, startKeeping } from './offline-worker.ts';

// Nobody is told when it does not work: /offline/ says how it is.
if (canKeep() && keepsPages.get() && !isSparing()) keep().catch(() => undefined);

async function keep(): Promise<void> {
  const isFirst = !navigator.serviceWorker.controller;
  await startKeeping();
  const { active } = await navigator.serviceWorker.ready;
  if (isFirst) active?.postMessage(wasSeen);
}
