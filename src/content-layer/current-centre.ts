import type { HelpCentre } from '../model/help-centre.ts';

type Give = () => HelpCentre | undefined;

/**
 * Pages are drawn in the process of the configuration, but have modules of their own: what both
 * have is the global object. Astro's collections would carry all content as text, and the bundler
 * would parse that: twenty seconds of a build of 10,000 answers, and a gigabyte. Collections are given
 * the configuration, and ask that (`given.ts`).
 */
const shared = globalThis as { [key: symbol]: Give | undefined };
const place = Symbol.for('help:centre');

/** Gives pages what they are drawn from, at each time. */
export const handCentre = (give: Give): void => void (shared[place] = give);

/**
 * The help centre, for pages and what is drawn in them.
 *
 * @throws {Error} while there is none.
 */
export function currentCentre(): HelpCentre {
  const centre = shared[place]?.();
  if (!centre) throw new Error('There is no content: see the mistakes above.');
  return centre;
}
