import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { setText } from '../browser/dom.ts';
import type { ResultLines } from './result-lines.ts';

/** Fills the sheet that is printed with the case that is open; without one it has blanks again. */
export function fillPaper(record: CaseRecord | undefined, lines: ResultLines): void {
  const values = record ? valuesOf(record, lines) : {};
  const done = record ? record.log.map((entry) => lines.logLine(entry)) : [];
  const rows = placesOf('done');
  // What has no row of its own stands in the last one.
  const last = rows.length - 1;
  rows.forEach((row, at) =>
    setText(row, done.slice(at, at === last ? undefined : at + 1).join('\n')),
  );
  for (const name of names) for (const place of placesOf(name)) setText(place, values[name] ?? '');
}

const names = ['party', 'reference', 'date', 'promise', 'ask', 'deadlines', 'evidence'] as const;

type Values = Partial<Record<(typeof names)[number], string>>;

function valuesOf(record: CaseRecord, lines: ResultLines): Values {
  const { party, reference, channel, submitted, promise, deadlines, evidence } = record;
  const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join('\n');
  return {
    party,
    reference: joined(reference, channel),
    date: submitted ? `${submitted.date} ${submitted.time}`.trim() : '',
    promise,
    ask: lines.lines(lines.standing(record)).join('\n'),
    deadlines: joined(...deadlines.map((one) => lines.deadline(one).join(' '))),
    evidence,
  };
}

const placesOf = (name: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-paper="${name}"]`),
];
