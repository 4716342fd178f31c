import {
  authority,
  authorityNext,
  encoded,
  extension,
  header,
  inside,
  invisible,
  letters,
  match,
  matchNext,
  numeric,
  port,
  prefix,
  sameHost,
  scheme,
  short,
  similar,
  similarNext,
  stale,
  unknown,
  unknownNext,
  unlisted,
  unlistedNext,
  unread,
  unreadNext,
  user,
} from 'virtual:help/texts/official';
import type { Note, Verdict } from '../../tools/official/registered.ts';

/** What a verdict is called. */
export const verdictTexts: Readonly<Record<Verdict, string>> = {
  similar,
  unlisted,
  unknown,
  unread,
  authority,
  match,
};

/** What to do next. */
export const nextTexts: Readonly<Record<Verdict, string>> = {
  similar: similarNext,
  unlisted: unlistedNext,
  unknown: unknownNext,
  unread: unreadNext,
  authority: authorityNext,
  match: matchNext,
};

/** Why something is not taken for what it seems. */
export const noteTexts: Readonly<Record<Note, string>> = {
  user,
  port,
  scheme,
  encoded,
  invisible,
  letters,
  inside,
  numeric,
  short,
  header,
  extension,
  prefix,
  stale,
  sameHost,
};
