import { randomFrom } from '../../testing/random.ts';

/** Choices from a seed: the same seed makes the same everywhere. */
export interface Choices {
  /** A whole number from 0 to below `end`; 0 when there is none. */
  below(end: number): number;
  /** One of a list that has some. */
  of<Item>(items: readonly Item[]): Item;
  chance(share: number): boolean;
}

export function choicesFrom(seed: number): Choices {
  const random = randomFrom(seed);
  const below = (end: number): number => Math.floor(random() * Math.max(end, 1));
  return {
    below,
    of: (items) => items[below(items.length)] as (typeof items)[number],
    chance: (share) => random() < share,
  };
}
