import type { Payment, UncountedRow } from '../cases/case-record.ts';
import { readAmount, type Amount, type NoAmount } from './amount.ts';
import { cellText } from './cell-text.ts';
import type { Role } from './column-names.ts';
import type { Mapping } from './columns.ts';
import type { CsvRow } from './csv.ts';
import { readDay } from './day.ts';
import { namedCurrency } from './named-currency.ts';
import type { Table } from './table.ts';
import { wrongRow, type WrongRow } from './wrong-row.ts';

/** Why a row is not counted. */
export type Why = NoAmount | WrongRow | 'other' | 'date' | 'direction' | 'status' | 'both' | 'zero';

/** A row that is not counted: nobody knows what was paid, or nothing was. */
interface Uncounted extends UncountedRow {
  readonly why: Why;
}

/** What a table says of payments: each of its rows is in one of both. */
export interface ReadRows {
  readonly counted: readonly Payment[];
  readonly uncounted: readonly Uncounted[];
}

/** Reads all rows of a table. Nothing is lost: a row that is not read says why. */
export function readRows(table: Table, mapping: Mapping): ReadRows {
  const counted: Payment[] = [];
  const uncounted: Uncounted[] = [];
  const reading = { table, mapping, isMinusPaid: isMinusPaid(table, mapping) };
  for (const row of table.rows) {
    const read = readRow(row, reading);
    if (typeof read === 'object') counted.push(read);
    else uncounted.push({ line: row.line, text: row.text, why: read });
  }
  return { counted, uncounted };
}

interface Reading {
  readonly table: Table;
  readonly mapping: Mapping;
  /** Whether all that was paid is written with a minus, so that it says nothing more. */
  readonly isMinusPaid: boolean;
}

function isMinusPaid({ rows }: Table, mapping: Mapping): boolean {
  const paid = rows.flatMap((row) => {
    const cells = cellsByRole(row, mapping);
    const isPaid = isSplit(mapping) || mapping.directions.get(first(cells.direction)) === 'paid';
    return isPaid ? [first(isSplit(mapping) ? cells.paid : cells.amount)] : [];
  });
  const amounts = paid.map((text) => readAmount(text, mapping.currency, mapping.mark));
  return amounts.every(
    (amount) => typeof amount === 'string' || amount.isNegative || amount.minor === zero,
  );
}

function readRow(row: CsvRow, { table, mapping, isMinusPaid }: Reading): Payment | Why {
  const wrong = wrongRow(row, table);
  if (wrong) return wrong;
  const cells = cellsByRole(row, mapping, table.head);
  const money = moneyOf(cells, mapping, isMinusPaid);
  const day = readDay(first(cells.date), mapping.order === 'ask' ? undefined : mapping.order);
  if (!day) return first(cells.date) === '' && money === 'amount' ? 'other' : 'date';
  if (typeof money === 'string') return money;
  if (!isMoved(first(cells.status), mapping)) return 'status';
  const { direction } = money;
  const otherSide = joined([...cells.other, ...(direction === 'paid' ? cells.payee : cells.payer)]);
  const numbers = joined(cells.number);
  return {
    date: day.date,
    direction,
    amount: money.amount.minor,
    currency: money.amount.currency,
    note: joined([day.time, ...cells.note]),
    ...(otherSide ? { otherSide } : {}),
    ...(numbers ? { numbers } : {}),
  };
}

/** Exports write / or - where nothing stands. */
const joined = (texts: readonly string[]): string =>
  [...new Set(texts)].filter((text) => !/^[-—–/]*$/.test(text)).join(' ');

/** Whether money has moved: nobody knows where a state is left out that other rows have. */
const isMoved = (state: string, { states }: Mapping): boolean =>
  states.size === 0 || states.get(state) === true;

type Cells = Record<Role, string[]>;

/** @param head Names of columns: a number says nothing without what it is called. */
function cellsByRole({ cells }: CsvRow, { roles }: Mapping, head: readonly string[] = []): Cells {
  const found: Cells = {
    date: [],
    paid: [],
    received: [],
    amount: [],
    direction: [],
    currency: [],
    status: [],
    note: [],
    other: [],
    payee: [],
    payer: [],
    number: [],
  };
  roles.forEach((role, place) => {
    const text = cellText(cells[place] ?? '');
    if (role === 'number' && !/^[-—–/]*$/.test(text))
      found.number.push(`${head[place] ?? ''} ${text}`.trim());
    else if (role) found[role].push(text);
  });
  return found;
}

const first = ([text = '']: readonly string[]): string => text;

interface Money {
  readonly direction: Payment['direction'];
  readonly amount: Amount;
  /** Whether its sign has said which way it went. */
  readonly isSigned: boolean;
}

function moneyOf(cells: Cells, mapping: Mapping, isMinusPaid: boolean): Money | Why {
  const currency = first(cells.currency);
  const named = currency === '' ? mapping.currency : namedCurrency(currency);
  if (named === undefined) return 'currency';
  const read = (text: string): Amount | NoAmount => readAmount(text, named, mapping.mark);
  const money = isSplit(mapping)
    ? splitMoney(first(cells.paid), first(cells.received), read)
    : signedMoney(first(cells.amount), first(cells.direction), mapping, read);
  if (typeof money === 'string') return money;
  const { amount, direction, isSigned } = money;
  if (amount.minor === zero) return 'zero';
  // A column that names one currency and a mark that names another contradict each other.
  if (currency !== '' && amount.currency !== named) return 'currency';
  // A minus beside a word for the direction may be habit, or take the payment back.
  if (!isSigned && amount.isNegative && !(direction === 'paid' && isMinusPaid)) return 'direction';
  return money;
}

const zero = BigInt(0);

const isSplit = ({ roles }: Mapping): boolean =>
  roles.includes('paid') || roles.includes('received');

/** One column for what was paid and one for what came back. */
function splitMoney(
  paid: string,
  received: string,
  read: (text: string) => Amount | NoAmount,
): Money | Why {
  const sides = (
    [
      ['paid', paid],
      ['received', received],
    ] as const
  )
    .filter(([, text]) => !/^[-—–/]*$/.test(text))
    .map(([direction, text]) => ({ direction, amount: read(text) }));
  const said = sides.filter(({ amount }) => typeof amount === 'string' || amount.minor !== zero);
  if (said.length > 1) return 'both';
  const [side = sides[0]] = said;
  if (!side) return 'amount';
  const { direction, amount } = side;
  return typeof amount === 'string' ? amount : { direction, amount, isSigned: false };
}

/** One column of amounts: another one says which way, or their sign does. */
function signedMoney(
  text: string,
  word: string,
  { roles, directions, sign }: Mapping,
  read: (text: string) => Amount | NoAmount,
): Money | Why {
  const amount = read(text);
  if (typeof amount === 'string') return amount;
  if (roles.includes('direction')) {
    const direction = directions.get(word);
    return direction === 'paid' || direction === 'received'
      ? { direction, amount, isSigned: false }
      : 'direction';
  }
  if (!sign) return 'direction';
  if (sign === 'all-paid' || sign === 'all-received')
    return { direction: sign === 'all-paid' ? 'paid' : 'received', amount, isSigned: true };
  const isPaid = amount.isNegative === (sign === 'minus-paid');
  return { direction: isPaid ? 'paid' : 'received', amount, isSigned: true };
}
