import type { Given, How, Recipient } from './case-record.ts';

/** All that there is to choose from, in the order in which readers see it. */
export const recipients: readonly Recipient[] = ['platform', 'bank', 'police', 'merchant'];
export const hows: readonly How[] = ['myself', 'deceived', 'not-me'];
export const givens: readonly Given[] = [
  'code',
  'password',
  'card',
  'qr',
  'allow',
  'software',
  'identity',
  'face',
];
