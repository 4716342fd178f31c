import type { Term } from '../../schema/terms.ts';
import type { Correction } from '../../schema/traditional.ts';
import type { Replacement } from './converter.ts';

/**
 * What writers say of the Traditional edition, for the converter.
 *
 * @param terms Of `terms.yaml`; those without `hant` are converted like any text.
 * @param corrections Of `zh-hant.yaml`; one of a wording that is a term, too, is the one that counts.
 */
export const replacementsOf = (
  terms: readonly Term[],
  corrections: readonly Correction[],
): Replacement[] => [
  ...terms.flatMap(({ use, hant }) => (hant === undefined ? [] : [{ from: use, to: hant }])),
  ...corrections.map(({ from, to }) => ({ from, to })),
];
