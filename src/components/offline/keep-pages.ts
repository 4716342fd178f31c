import { canKeep, isSparing, keepsNothing, startKeeping } from './offline-worker.ts';

// Nobody is told when it does not work: /offline/ says how it is.
if (canKeep() && !keepsNothing.get() && !isSparing()) startKeeping().catch(() => undefined);
