import {
  authority,
  authorityNext,
  authorityWeb,
  encoded,
  extension,
  header,
  inside,
  invisible,
  letters,
  match,
  matchAccount,
  matchMail,
  matchNext,
  matchWeb,
  numeric,
  port,
  prefix,
  sameHost,
  program,
  notPhone,
  noAccounts,
  dialCode,
  scheme,
  short,
  similar,
  similarAuthority,
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
import type { Judgement, Note, Verdict } from '../../tools/official/registered.ts';

/** What a verdict is called. */
export const verdictTexts: Readonly<Record<Verdict, string>> = {
  similar,
  unlisted,
  unknown,
  unread,
  authority,
  match,
};

/** What to do next, where it depends on nothing else. */
const nextTexts: Readonly<Record<Verdict, string>> = {
  similar: similarNext,
  unlisted: unlistedNext,
  unknown: unknownNext,
  unread: unreadNext,
  authority: authorityNext,
  match: matchNext,
};

const matchTexts: Readonly<Record<Judgement['kind'], string>> = {
  phone: matchNext,
  mail: matchMail,
  web: matchWeb,
  account: matchAccount,
};

/** What to do next with one pasted thing. */
export function nextText({ verdict, kind, record }: Judgement): string {
  if (verdict === 'match') return matchTexts[kind];
  if (verdict === 'authority' && kind === 'web') return authorityWeb;
  return verdict === 'similar' && record?.authority ? similarAuthority : nextTexts[verdict];
}

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
  program,
  notPhone,
  dialCode,
  noAccounts,
};
