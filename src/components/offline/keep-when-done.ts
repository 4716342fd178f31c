// On every page, where the operator has not turned it off: when a reader has what they came for,
// the rest is loaded that is to be there without a network. Nothing waits for it.

import { keepPages } from './offline-worker.ts';

if (import.meta.env.HELP_OFFLINE) setTimeout(() => void keepPages().catch(() => undefined), 2000);
