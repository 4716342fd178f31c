import type { Channel } from '../../schema/channels.ts';

/** What stands for each kind of channel, as Lucide names it. */
export const channelIcons: Readonly<Record<Channel['kind'], string>> = {
  app: 'smartphone',
  web: 'globe',
  email: 'mail',
  phone: 'phone',
  social: 'message-circle',
};
