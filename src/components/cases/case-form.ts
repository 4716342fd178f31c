import { isDay } from '../../tools/cases/calendar-day.ts';
import { longestWait } from '../../tools/cases/case-guard.ts';
import type {
  CaseRecord,
  Moment,
  Recipient,
  Wait,
  WaitUnit,
} from '../../tools/cases/case-record.ts';
import { chinaZone } from '../../tools/cases/moments.ts';
import { showError } from '../tools/field-error.ts';
import type { CasesTexts } from './cases-texts.ts';
import { fieldOf } from '../tools/parts-of.ts';

type Texts = Pick<CasesTexts, 'badDate' | 'badWait' | 'waitNeedsMost'>;
/** What the form has of a case. */
type Written = Pick<
  CaseRecord,
  'recipient' | 'party' | 'reference' | 'channel' | 'submitted' | 'promise' | 'wait' | 'evidence'
>;

const plain = ['party', 'reference', 'channel', 'promise', 'evidence'] as const;

/** Puts a case into the fields of the form. */
export function writeForm(record: CaseRecord): void {
  for (const name of plain) fieldOf(name).value = record[name];
  const { recipient, submitted, wait } = record;
  fieldOf('recipient').value = recipient;
  fieldOf('date').value = submitted?.date ?? '';
  fieldOf('time').value = submitted?.time ?? '';
  showZone(submitted?.zone ?? chinaZone);
  writeWait(wait);
  for (const name of ['date', 'from', 'to']) showError(fieldOf(name), '');
}

export function writeWait(wait: Wait | undefined): void {
  fieldOf('from').value = wait ? String(wait.from) : '';
  fieldOf('to').value = wait ? String(wait.to) : '';
  fieldOf('unit').value = wait?.unit ?? 'working-day';
}

/** A zone that is not in the list, from a file of somebody, is one of it then. */
function showZone(zone: number): void {
  const field = fieldOf('zone') as HTMLElement as HTMLSelectElement;
  field.value = String(zone);
  if (field.value === String(zone)) return;
  const name = `UTC${zone < 0 ? '−' : '+'}${Math.trunc(Math.abs(zone) / 60)}:${Math.abs(zone) % 60}`;
  field.add(new Option(name, String(zone), true, true));
}

/** Reads the fields, and says at each what is wrong with it; what is wrong is not in the case. */
export function readForm(texts: Texts): Written {
  const [party, reference, channel, promise, evidence] = plain.map((name) => fieldOf(name).value);
  return {
    recipient: fieldOf('recipient').value as Recipient,
    party: party ?? '',
    reference: reference ?? '',
    channel: channel ?? '',
    promise: promise ?? '',
    evidence: evidence ?? '',
    submitted: readSubmitted(texts),
    wait: readWait(texts),
  };
}

function readSubmitted(texts: Texts): Moment | undefined {
  const date = readDay('date', texts);
  return date
    ? { date, time: fieldOf('time').value, zone: Number(fieldOf('zone').value) }
    : undefined;
}

/** The day in a field; empty where there is none, or none that there is. */
export function readDay(name: string, { badDate }: Pick<Texts, 'badDate'>): string {
  const field = fieldOf(name);
  const isRight = field.value === '' ? !field.validity.badInput : isDay(field.value);
  showError(field, isRight ? '' : badDate);
  return isRight ? field.value : '';
}

/** The most alone is both: “three days”. The least alone is no end. */
function readWait({ badWait, waitNeedsMost }: Texts): Wait | undefined {
  const [from, to] = [fieldOf('from').value.trim(), fieldOf('to').value.trim()];
  const [least, most] = [from || to, to].map(numberOf) as [number, number];
  const isEmpty = !from && !to;
  const isRight = least <= most && most <= longestWait;
  const wrong = to ? badWait : waitNeedsMost;
  showError(fieldOf('to'), isEmpty || isRight ? '' : wrong);
  if (isEmpty || !isRight) return undefined;
  return { from: least, to: most, unit: fieldOf('unit').value as WaitUnit };
}

/** Digits of full width are those of Chinese keyboards. */
const numberOf = (text: string): number => {
  const plainText = text.normalize('NFKC');
  return /^\d{1,3}$/.test(plainText) ? Number(plainText) : NaN;
};
