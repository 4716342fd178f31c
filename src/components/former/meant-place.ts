import { placePattern } from '../../model/place-link.ts';

/**
 * The place of this page that a fragment means without naming it: with something of the sentence
 * around it, as `#status。` or `#status?from=x`.
 *
 * @returns `undefined` also for a link with steps; src/model/step-link.ts reads those.
 */
export function meantPlace(hash: string): string | undefined {
  const id = placePattern.exec(hash.slice(1))?.[1];
  const isSteps = /^#(?:v|need|done|todo)(?:=|%3D)/i.test(hash);
  return id !== undefined && !isSteps && document.getElementById(id) ? id : undefined;
}
