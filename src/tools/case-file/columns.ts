import { partsOf, readAmount, type DecimalMark } from './amount.ts';
import { cellText } from './cell-text.ts';
import { isShared, roleFor, type Role, type Source } from './column-names.ts';
import { dayOrderOf } from './day-order.ts';
import { readDay, type DayOrder } from './day.ts';
import { decimalMarkOf } from './decimal-mark.ts';
import { directionOf, type Direction } from './direction.ts';
import { isDone } from './state.ts';
import type { Table } from './table.ts';
import { wrongRow } from './wrong-row.ts';

/** How a table is read: what its reader has said, after what was proposed. */
export interface Mapping {
  readonly source: Source;
  /** By column; `undefined` for one that is not needed. */
  readonly roles: readonly (Role | undefined)[];
  /** Of amounts that name none. */
  readonly currency: string;
  /** `'ask'` where `1.234` may be a thousand or one and a part. */
  readonly mark: DecimalMark | 'ask';
  /** `'ask'` where it has to be said, nothing where it is not needed. */
  readonly order: DayOrder | 'ask' | undefined;
  /** What each text in the column of directions means; nothing where it has to be said. */
  readonly directions: ReadonlyMap<string, Direction | undefined>;
  /** Whether money has moved, for each text in the column of states. */
  readonly states: ReadonlyMap<string, boolean>;
  /** What an amount is where no column says so; nothing where it has to be said. */
  readonly sign: Sign | undefined;
}

/** `minus-paid`: below zero is paid, above is received. */
export type Sign = 'minus-paid' | 'minus-received' | 'all-paid' | 'all-received';

/** Proposes how to read a table. What cannot be known is left to be asked. */
export function proposedMapping(table: Table, source: Source, currency: string): Mapping {
  const roles = uniqueRoles(
    Array.from({ length: table.width }, (_, place) =>
      table.head.length > 0
        ? roleFor(table.head[place] ?? '', source)
        : roleOfCells(columnOf(table, place)),
    ),
  );
  return completed(table, { source, roles: withDirection(table, roles, source), currency });
}

/** The same where its reader has said what the columns are. */
export function completed(
  table: Table,
  { source, roles, currency }: Pick<Mapping, 'source' | 'roles' | 'currency'>,
): Mapping {
  const cellsOf = (...wanted: Role[]): string[] =>
    roles.flatMap((role, place) => (role && wanted.includes(role) ? columnOf(table, place) : []));
  const amounts = cellsOf('amount', 'paid', 'received');
  const wordsOf = (role: Role): string[] =>
    [...new Set(cellsOf(role).map(cellText))].filter((word) => word !== '');
  const directions = new Map(
    wordsOf('direction').map((word) => [word, directionOf(word, source)] as const),
  );
  const states = new Map(wordsOf('status').map((word) => [word, isDone(word)] as const));
  return {
    source,
    roles,
    currency,
    mark: decimalMarkOf(amounts, currency) ?? '.',
    order: dayOrderOf(cellsOf('date')),
    directions,
    states,
    sign: signOf(amounts, source),
  };
}

/** What still has to be said before the table can be read. */
export type Missing = 'date' | 'money' | 'mark' | 'order' | 'sign' | 'directions';

export function missingIn({ roles, mark, order, directions, sign }: Mapping): Missing[] {
  const has = (role: Role): boolean => roles.includes(role);
  const isSplit = has('paid') || has('received');
  const isMoney = has('amount') || isSplit;
  const isSaid = has('direction') || sign !== undefined;
  const lacks: readonly (readonly [Missing, boolean])[] = [
    ['date', !has('date')],
    ['money', !isMoney],
    ['mark', mark === 'ask'],
    ['order', order === 'ask'],
    ['sign', has('amount') && !isSplit && !isSaid],
    ['directions', has('direction') && isWordOpen(directions)],
  ];
  return lacks.filter(([, is]) => is).map(([what]) => what);
}

const isWordOpen = (directions: Mapping['directions']): boolean =>
  [...directions.values()].includes(undefined);

/** The cells of a column, of rows that can be read. */
export const columnOf = (table: Table, place: number): string[] =>
  table.rows
    .filter((row) => wrongRow(row, table) === undefined)
    .map(({ cells }) => cells[place] ?? '');

/** Of several columns that may hold the same, the first counts; texts are read together. */
function uniqueRoles(roles: readonly (Role | undefined)[]): (Role | undefined)[] {
  const isSplit = roles.includes('paid') && roles.includes('received');
  return roles.map((role, place) => {
    if (role === undefined || isShared(role)) return role;
    if (isSplit && (role === 'amount' || role === 'direction')) return undefined;
    return roles.indexOf(role) === place ? role : undefined;
  });
}

/** Where nothing else says which way amounts went, a column of remarks may: 充值, 提现. */
function withDirection(
  table: Table,
  roles: readonly (Role | undefined)[],
  source: Source,
): readonly (Role | undefined)[] {
  const isSaid = roles.some(
    (role) => role === 'direction' || role === 'paid' || role === 'received',
  );
  if (isSaid || !roles.includes('amount')) return roles;
  const place = roles.findIndex(
    (role, column) =>
      role === 'note' &&
      isMost(columnOf(table, column), (text) => directionOf(text, source) !== undefined),
  );
  return roles.map((role, column) => (column === place ? 'direction' : role));
}

function isMost(cells: readonly string[], is: (text: string) => boolean): boolean {
  const sample = cells
    .map(cellText)
    .filter((text) => text !== '')
    .slice(0, 50);
  return sample.length > 0 && sample.filter(is).length * 2 > sample.length;
}

/** What a column without a name holds, by most of its cells. */
function roleOfCells(cells: readonly string[]): Role | undefined {
  const isDay = (text: string): boolean => Boolean(readDay(text, 'dmy') ?? readDay(text, 'mdy'));
  const isAmount = (text: string): boolean =>
    typeof readAmount(text, 'CNY') === 'object' && /\D\d{2}$|^\D/.test(text);
  if (isMost(cells, isDay)) return 'date';
  if (isMost(cells, (text) => directionOf(text, 'bank') !== undefined)) return 'direction';
  if (isMost(cells, isAmount)) return 'amount';
  return isMost(cells, (text) => /\D/.test(text)) ? 'note' : undefined;
}

/** Banks write minus for what leaves; of platforms nobody knows, and plain numbers say nothing. */
const signOf = (amounts: readonly string[], source: Source): Sign | undefined =>
  source === 'bank' && amounts.some((cell) => partsOf(cell)?.isNegative) ? 'minus-paid' : undefined;
