import type { Desk } from './desk.ts';
import { chatwoot } from './formats/chatwoot.ts';
import { freshdesk } from './formats/freshdesk.ts';
import { gorgias } from './formats/gorgias.ts';
import { helpScout } from './formats/help-scout.ts';
import { phpMyFaq } from './formats/phpmyfaq.ts';
import { plainText } from './formats/plain-text.ts';
import { quickReplies } from './formats/quick-replies.ts';
import { zammad } from './formats/zammad.ts';
import { zendeskArticles } from './formats/zendesk-articles.ts';
import { zendeskMacros } from './formats/zendesk-macros.ts';

/** Every desk that gets a file. */
export const desks: readonly Desk[] = [
  zendeskMacros,
  zendeskArticles,
  freshdesk,
  helpScout,
  chatwoot,
  gorgias,
  zammad,
  phpMyFaq,
  quickReplies,
  plainText,
];
