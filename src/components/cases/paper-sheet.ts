import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { fillWith } from '../browser/dom.ts';
import type { ResultLines } from './result-lines.ts';

/**
 * Fills the sheet that is printed with the case that is open; without one it has blanks again.
 */
export function fillPaper(record?: CaseRecord, lines?: ResultLines): void {
  const said = record && lines ? lines.lines(lines.standing(record)) : [];
  const done = [...(record?.log ?? [])].map((entry) => lines?.logLine(entry) ?? '');
  const { date = '', time = '' } = record?.submitted ?? {};
  const values: Record<string, string> = {
    party: record?.party ?? '',
    reference: [record?.reference, record?.channel].filter(Boolean).join('\n'),
    date: [date, time].join(' ').trim(),
    promise: record?.promise ?? '',
    ask: said.join('\n'),
    deadlines: (record?.deadlines ?? []).map((one) => lines?.deadline(one).join(' ')).join('\n'),
    evidence: record?.evidence ?? '',
  };
  const places = [...document.querySelectorAll<HTMLElement>('[data-paper]')];
  const rows = places.filter(({ dataset }) => dataset['paper'] === 'done');
  for (const place of places) {
    const name = place.dataset['paper'] ?? '';
    const at = rows.indexOf(place);
    // What has no row of its own stands in the last one.
    const own = at === rows.length - 1 ? done.slice(at).join('\n') : (done[at] ?? '');
    fillWith(place, name === 'done' ? own : (values[name] ?? ''));
  }
}
