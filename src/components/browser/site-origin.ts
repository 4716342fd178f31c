/**
 * The origin that links for others begin with: the one that the operator has named, else the one
 * at which the page was opened.
 */
export function siteOrigin(): string {
  const named = document.querySelector<HTMLElement>('help-copy')?.dataset['origin'];
  return named || location.origin;
}
