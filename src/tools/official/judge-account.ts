import { judgePhone } from './judge-phone.ts';
import type { Entry, Finding, Note } from './registered.ts';
import { hasHidden, resembles } from './written.ts';

/** Holds the name of an account against those that are registered. */
export function judgeAccount(text: string, entries: readonly Entry[], brand: string): Finding {
  const name = text.replace(/^[@＠]/, '').toLowerCase();
  const accounts = entries.filter(({ kind }) => kind === 'account');
  const bare = (value: string): string => value.replace(/^[@＠]/, '').toLowerCase();
  const same = accounts.find(({ value }) => bare(value) === name);
  if (same) return { verdict: 'match', record: same, notes: [] };
  // The digits of a hotline as the name of an account borrow its good name.
  const phone = judgePhone(text, entries);
  if (phone.verdict === 'match') return { ...phone, verdict: 'similar', notes: ['notPhone'] };
  const notes: Note[] = hasHidden(text) ? ['invisible'] : [];
  const like =
    accounts.find(({ value }) => resembles(name, bare(value))) ??
    (resembles(name, brand)
      ? (accounts[0] ?? entries.find(({ kind }) => kind === 'domain'))
      : undefined);
  return { verdict: like ? 'similar' : 'unlisted', record: like, notes };
}
