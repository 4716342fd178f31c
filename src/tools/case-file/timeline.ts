import type { CaseRecord, Deadline, Moment, Payment } from '../cases/case-record.ts';

/** Something that happened, or that has to happen, on a day. */
export type TimelineEntry = { readonly date: string; readonly time: string } & (
  | { readonly kind: 'happened' | 'submitted'; readonly moment: Moment }
  | { readonly kind: 'log'; readonly text: string }
  | { readonly kind: 'payment'; readonly payment: Payment }
  /** Many payments, the first of which is on that day. */
  | { readonly kind: 'payments'; readonly until: string; readonly count: number }
  | { readonly kind: 'deadline'; readonly deadline: Deadline }
);

/** More are told in a line; the table of payments has them all. */
const mostPayments = 12;

/** All days of a case in their order; on the same day as they were written down. */
export function timelineOf(record: CaseRecord): TimelineEntry[] {
  const { facts, submitted, log, payments, deadlines } = record;
  const moments = [
    { kind: 'happened', moment: facts.when },
    { kind: 'submitted', moment: submitted },
  ] as const;
  const entries: TimelineEntry[] = [
    ...moments.flatMap(({ kind, moment }) =>
      moment ? [{ date: moment.date, time: moment.time, kind, moment }] : [],
    ),
    ...log.map(({ date, text }) => ({ date, time: '', kind: 'log' as const, text })),
    ...paymentEntries(payments),
    ...deadlines.map((deadline) => ({
      date: deadline.date,
      time: '',
      kind: 'deadline' as const,
      deadline,
    })),
  ];
  const keyOf = ({ date, time }: TimelineEntry): string => `${date} ${time}`;
  // Sorting keeps the order of equal ones only from Chrome 70 on; all of our floor does.
  return entries
    .filter(({ date }) => date !== '')
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
}

function paymentEntries(payments: readonly Payment[]): TimelineEntry[] {
  if (payments.length <= mostPayments)
    return payments.map((payment) => ({
      date: payment.date,
      time: '',
      kind: 'payment' as const,
      payment,
    }));
  const days = payments.map(({ date }) => date).sort();
  const [date = ''] = days;
  const until = days[days.length - 1] ?? '';
  return [{ date, time: '', kind: 'payments', until, count: payments.length }];
}
