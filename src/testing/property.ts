import fc from 'fast-check';
import { test } from 'vitest';
import { isFullSweep } from './full-sweep.ts';
import { hostileStrings } from './hostile-strings.ts';

/** How often a property is tried, and from where: the same cases everywhere, more of them in test:full. */
const parameters = { seed: 20261124, numRuns: isFullSweep ? 10_000 : 200 };

/** 10,000 parsed pages take a minute or two, and many more on a busy machine. */
const timeout = 1_800_000;

/**
 * A test that something holds for whatever is thrown at it. A failure names the smallest case
 * that was found, and what to pass to fast-check to see it again.
 *
 * @param holds Throws, as assertions do, where it does not.
 */
export function testProperty<Values extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [Place in keyof Values]: fc.Arbitrary<Values[Place]> },
  holds: (...values: Values) => void | Promise<void>,
): void {
  test(name, { timeout }, () =>
    fc.assert(
      fc.asyncProperty(fc.tuple(...arbitraries), async (values) => holds(...(values as Values))),
      parameters,
    ),
  );
}

/** Any sequence of UTF-16 units, half characters included. */
const anyUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  maxLength: 60,
});

const chinese = fc.string({
  unit: fc.constantFrom(...'提现没到账怎么办钱扣了，。？ 12aB'),
  maxLength: 40,
});

const piece = fc.oneof(
  { weight: 4, arbitrary: chinese },
  { weight: 3, arbitrary: fc.constantFrom(...hostileStrings) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: anyUnits },
);

/** A text as somebody writes, pastes or forges it, on one line or several. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom('', '', ' ', '\n', '\n\n', '\n  ')), { maxLength: 8 })
  .map((pieces) => pieces.flat().join(''));

/** An id as writers choose it. */
export const validId: fc.Arbitrary<string> = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcz09'), minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `s${parts.join('-')}`);
