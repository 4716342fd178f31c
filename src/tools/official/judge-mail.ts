import type { Entry, Finding, Note } from './registered.ts';
import { hasHidden, resembles } from './written.ts';

/**
 * Holds a mail address against those that are registered.
 *
 * @param shown What stands before `<…>` as the name of its sender: anybody writes there what they like.
 */
export function judgeMail(
  text: string,
  shown: string,
  entries: readonly Entry[],
  brand: string,
): Finding {
  const [recipient = '', ...query] = text.replace(/^mailto:/i, '').split('?');
  const more = query.join('?');
  const address = recipient
    .replace(/＠/g, '@')
    .replace(/[。．｡]/g, '.')
    .replace(/\.$/, '')
    .toLowerCase();
  const host = address.slice(address.lastIndexOf('@') + 1);
  const domain = entries.find(({ kind, value }) => kind === 'domain' && value === host);
  const checks: readonly (readonly [Note, boolean])[] = [
    ['invisible', hasHidden(text)],
    ['letters', /[^\0-\x7F]/.test(address)],
    ['header', /[@＠]/.test(shown.toLowerCase().replace(address, ''))],
    ['inside', /[@＠]|%40/.test(more)],
  ];
  const notes = checks.flatMap(([note, is]) => (is ? [note] : []));
  const mails = entries.filter(({ kind }) => kind === 'mail');
  const same = mails.find(({ value }) => value.toLowerCase() === address);
  if (same) return { verdict: notes.length > 0 ? 'similar' : 'match', record: same, host, notes };
  if (domain) notes.push('sameHost');
  const like =
    mails.find(({ value }) => [address, shown, more].some((one) => resembles(one, value))) ??
    domain ??
    entries.find(
      ({ kind, value }) =>
        kind === 'domain' && [address, shown, more].some((one) => resembles(one, value)),
    ) ??
    ([address, shown, more].some((one) => resembles(one, brand))
      ? (mails[0] ?? entries.find(({ kind }) => kind === 'domain'))
      : undefined);
  return { verdict: like ? 'similar' : 'unlisted', record: like, host, notes };
}
