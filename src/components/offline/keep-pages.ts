import { canKeep, isSparing, keepsNothing, startKeeping } from './offline-worker.ts';

// On every page: when the page is done and nothing else is, the browser begins to keep what it is
// to have without a network. Nothing of it is awaited, and nobody is told when it does not work.

const begin = (): void => void startKeeping().catch(() => undefined);

if (canKeep() && !keepsNothing.get() && !isSparing())
  if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 5000 });
  else setTimeout(begin, 2000);
