/**
 * Random numbers from a seed: the same seed gives the same numbers everywhere.
 *
 * mulberry32 by Tommy Ettinger, public domain.
 *
 * @returns A function that gives the next number in [0, 1).
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
