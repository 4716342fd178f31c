import { findParts } from './find-parts.ts';
import { judgeAccount } from './judge-account.ts';
import { judgeMail } from './judge-mail.ts';
import { judgePhone } from './judge-phone.ts';
import { judgeWeb } from './judge-web.ts';
import type { Part } from './part.ts';
import type { Entry, Finding, Judgement, Note, Registered, Verdict } from './registered.ts';

/** The longest text that is looked through; what is longer is a document. */
export const longestPaste = 5000;

/** A year after its day a record is no longer a proof. */
function isStale({ checked }: Entry, today: string): boolean {
  if (checked === undefined) return true;
  const [year = '', ...rest] = checked.split('-');
  return [Number(year) + 1, ...rest].join('-') <= today;
}

function findingOn({ kind, text, shown = '' }: Part, { entries, brand }: Registered): Finding {
  if (kind === 'phone') return judgePhone(text, entries);
  if (kind === 'mail') return judgeMail(text, shown, entries, brand);
  return kind === 'web' ? judgeWeb(text, entries, brand) : judgeAccount(text, entries, brand);
}

const comparable: Readonly<Record<Part['kind'], readonly Entry['kind'][]>> = {
  phone: ['phone'],
  mail: ['mail'],
  web: ['web', 'domain'],
  account: ['account'],
};

/** What a finding is worth: a list that is empty, old or of nobody says nothing. */
function verdictOn(
  { verdict, record }: Finding,
  kind: Part['kind'],
  { hasOperator, entries }: Registered,
  today: string,
): Verdict {
  if (verdict === 'match' && record) {
    if (isStale(record, today)) return 'unknown';
    return record.authority === undefined ? 'match' : 'authority';
  }
  if (verdict === 'similar') return 'similar';
  const own = entries.filter(
    (one) => one.authority === undefined && comparable[kind].includes(one.kind),
  );
  const isWorth = hasOperator && own.some((one) => !isStale(one, today));
  return isWorth ? 'unlisted' : 'unknown';
}

const stale: readonly Note[] = ['stale'];
const noAccounts: readonly Note[] = ['noAccounts'];

/** Whether a name of an account has none of the operator's to be held against. */
const isAlone = ({ kind }: Part, { entries }: Registered): boolean =>
  kind === 'account' && !entries.some((one) => one.kind === 'account');

/** Nobody's channels are nobody's: without an operator only authorities are compared with. */
const usable = (registered: Registered): Registered =>
  registered.hasOperator
    ? registered
    : { ...registered, entries: registered.entries.filter(({ authority }) => authority) };

const order: readonly Verdict[] = [
  'similar',
  'unlisted',
  'unknown',
  'unread',
  'authority',
  'match',
];

/**
 * Judges everything in a pasted text, the worst first. Nothing is opened, nothing is asked of
 * anybody: a text is held against a list.
 *
 * @param today `2026-11-20`: entries are good for a year.
 * @returns Empty where the text is empty; one that says `unread` where nothing in it can be compared.
 */
export function judge(text: string, registered: Registered, today: string): Judgement[] {
  if (text.trim() === '') return [];
  const list = usable(registered);
  const judged = findParts(text.slice(0, longestPaste)).flatMap((part): Judgement[] => {
    const finding = findingOn(part, list);
    const verdict = verdictOn(finding, part.kind, list, today);
    if (part.isDoubtful && (finding.verdict === 'unlisted' || verdict === 'unread')) return [];
    const isOld = finding.verdict === 'match' && verdict === 'unknown';
    return [
      {
        pasted: part.pasted ?? part.text,
        kind: part.kind,
        verdict,
        notes: [...finding.notes, ...(isOld ? stale : isAlone(part, list) ? noAccounts : [])],
        record: finding.record,
        host: finding.host,
      },
    ];
  });
  if (judged.length === 0)
    return [{ pasted: text.trim().slice(0, 60), kind: 'account', verdict: 'unread', notes: [] }];
  return judged.sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict));
}
