/** Text that takes the place of what stands between two offsets. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

/**
 * A text with parts replaced; all else stays. Splices at the same offset stand in the order in which
 * they were made, those that only add before those that replace.
 */
export const spliced = (text: string, splices: readonly Splice[]): string =>
  splices
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .reduceRight(
      (whole, { from, to, text: put }) => whole.slice(0, from) + put + whole.slice(to),
      text,
    );
