import { wellFormed } from '../../floor/well-formed.ts';

/** Something that a guard did not take, and where it stands: `cases[0].submitted.date`. */
export interface Wrong {
  readonly where: string;
  /** A value of another kind, or something that nobody here knows. */
  readonly why: 'wrong' | 'unknown';
}

/** What a guard has in hand: where it is, and a list for what is wrong. */
export interface Place {
  readonly where: string;
  readonly wrong: Wrong[];
}

/** What a guard gives when the whole cannot be taken without it. */
export const nothing: unique symbol = Symbol('nothing');

/** Takes a value as it must be, or names what is wrong with it. */
export type Guard<Value> = (value: unknown, at: Place) => Value | typeof nothing;

export const note = (at: Place, why: Wrong['why'] = 'wrong'): typeof nothing => {
  at.wrong.push({ where: at.where, why });
  return nothing;
};

/** More than anybody writes into one field. */
const longestText = 20_000;

/** A text; where there is none it is empty. */
export const text: Guard<string> = (value, at) => {
  if (value === undefined) return '';
  if (typeof value === 'string' && value.length <= longestText) return wellFormed(value);
  note(at);
  return '';
};

/** A text of a certain form, without which there is nothing. */
export const textLike =
  (isRight: (text: string) => boolean): Guard<string> =>
  (value, at) =>
    typeof value === 'string' && isRight(value) ? value : note(at);

export const oneOf =
  <Value extends string>(values: readonly Value[]): Guard<Value> =>
  (value, at) =>
    values.find((one) => one === value) ?? note(at);

export const wholeNumber =
  (least: number, most: number): Guard<number> =>
  (value, at) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : note(at);

/** Whole amounts are texts: numbers of JSON are not exact. */
export const amount: Guard<bigint> = (value, at) =>
  typeof value === 'string' && /^-?\d{1,30}$/.test(value) ? BigInt(value) : note(at);

/** What may be missing; what is wrong is named, and then missing. */
export const perhaps =
  <Value>(guard: Guard<Value>): Guard<Value | undefined> =>
  (value, at) => {
    if (value === undefined || value === null) return undefined;
    const taken = guard(value, at);
    return taken === nothing ? undefined : taken;
  };

/** Something with a value to take where there is none. */
export const orElse =
  <Value>(guard: Guard<Value>, other: Value): Guard<Value> =>
  (value, at) => {
    const taken = perhaps(guard)(value, at);
    return taken === undefined ? other : taken;
  };

/** A list without what is wrong in it. */
export const listOf =
  <Value>(guard: Guard<Value>): Guard<readonly Value[]> =>
  (value, at) => {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      note(at);
      return [];
    }
    return value.flatMap((one: unknown, index) => {
      const taken = guard(one, { ...at, where: `${at.where}[${index}]` });
      return taken === nothing ? [] : [taken];
    });
  };

/** An object of known parts: there is none when one of them cannot do without a value. */
export const shapeOf =
  <Value extends object>(parts: { [Name in keyof Value]-?: Guard<Value[Name]> }): Guard<Value> =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return note(at);
    const given = new Map<string, unknown>(Object.entries(value));
    const placeOf = (name: string): Place => ({ ...at, where: `${at.where}.${name}` });
    for (const name of given.keys()) {
      if (!Object.keys(parts).includes(name)) note(placeOf(name), 'unknown');
    }
    const taken = Object.entries<Guard<unknown>>(parts).map(
      ([name, guard]) => [name, guard(given.get(name), placeOf(name))] as const,
    );
    if (taken.some(([, part]) => part === nothing)) return nothing;
    return Object.fromEntries(taken.filter(([, part]) => part !== undefined)) as Value;
  };
