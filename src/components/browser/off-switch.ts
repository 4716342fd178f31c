import type { StoredForm } from './browser-store.ts';

/** Whether something is on; only that it is off leaves anything behind. */
export const offSwitch: StoredForm<boolean> = {
  read: (text) => text !== 'off',
  write: (isOn) => (isOn ? null : 'off'),
};
