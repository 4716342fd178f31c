import type { Channel } from '../schema/channels.ts';
import { phoneAddress } from './phone-address.ts';

/** Where a channel can be opened with one tap; `undefined` where its text is all there is. */
export function channelAddress({ kind, value }: Channel): string | undefined {
  if (!value) return undefined;
  if (kind === 'phone') return phoneAddress(value);
  if (kind === 'email') return `mailto:${value}`;
  return /^https:\/\//.test(value) ? value : undefined;
}
