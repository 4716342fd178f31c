import type { Drawn } from '../model/drawn-from.ts';
import type { HelpCentre } from '../model/help-centre.ts';

/** What pages ask for, at each time. */
interface Gifts {
  centre: () => HelpCentre | undefined;
  /** Whether a page is taken over from an earlier build, and not drawn. */
  isKept: (drawn: Drawn) => boolean;
}

/**
 * Pages are drawn in the process of the configuration, but have modules of their own: what both
 * have is the global object. Astro's collections would carry all content as text, and the bundler
 * would parse that: twenty seconds of a build of 10,000 answers, and a gigabyte. Collections are given
 * the configuration, and ask that (`given.ts`).
 */
const shared = globalThis as { [key: symbol]: Gifts | undefined };
const place = Symbol.for('help:centre');

/** Gives pages what they are drawn from. */
export const handCentre = (gifts: Gifts): void => void (shared[place] = gifts);

/**
 * The help centre, for pages and what is drawn in them.
 *
 * @throws {Error} while there is none.
 */
export function currentCentre(): HelpCentre {
  const centre = shared[place]?.centre();
  if (!centre) throw new Error('There is no content: see the mistakes above.');
  return centre;
}

/** Whether a page need not be drawn, since an earlier build has. */
export const isKept = (drawn: Drawn): boolean => shared[place]?.isKept(drawn) ?? false;
