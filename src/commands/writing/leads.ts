import { outlineOf } from '../../markdown/outline.ts';
import { placeText, type Place } from '../../model/ledger/promise.ts';
import type { PageSource } from '../../source/content-source.ts';

/**
 * Where what led to a place is to lead: to the same place, to another one, or, when it is
 * `undefined`, nowhere.
 */
export type Lead = (place: Place) => Place | undefined;

/**
 * Leads everything of one page to another: places with the same id to each other, as browsers do
 * that keep the fragment of an old link; all others to the page.
 */
export function leadTo(gone: number, target: Place, page: PageSource): Lead {
  const ids = new Set(outlineOf(page.body).map(({ id }) => id));
  return (place) => {
    if (place.number !== gone) return place;
    const isThere = target.id === undefined && place.id !== undefined && ids.has(place.id);
    return isThere ? { ...target, id: place.id } : target;
  };
}

export const isSame = (one: Place, other: Place | undefined): boolean =>
  one.number === other?.number && one.id === other.id;

/** A place as settings name it: a page by its number, which YAML knows from a text. */
export const writtenPlace = ({ number, id }: Place): string | number =>
  id === undefined ? number : placeText(number, id);
