import { wasSeen } from '../../offline/protocol.ts';
import { isSparing } from '../../offline/sparing.ts';
import { canKeep, keepsPages, ownRegistration, startKeeping, workerOf } from './offline-worker.ts';

// Nobody is told when it does not work: /offline/ says how it is.
if (canKeep() && keepsPages.get() && !isSparing()) keep().catch(() => undefined);

async function keep(): Promise<void> {
  const isFirst = !(await ownRegistration())?.active;
  const worker = await workerOf(await startKeeping());
  if (isFirst) worker.postMessage(wasSeen);
}
