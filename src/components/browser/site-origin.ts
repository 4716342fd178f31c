import { pathOf } from '../../model/addresses.ts';

/**
 * What links for others begin with, with the folder of the site: what the operator has named, else
 * where the page was opened.
 */
export function siteOrigin(): string {
  const named = document.querySelector<HTMLElement>('help-copy')?.dataset['origin'];
  return named || location.origin + pathOf('');
}
