/** What a page does for one of its elements, beyond showing it. */
export interface ElementNeeds {
  /** Nothing is there without scripts: they do not wait until the page is painted. */
  scriptsFirst?: true;
  /** It runs the engine of the full text. */
  searchesFullText?: true;
}

/** The elements of this project, by the names under which `*-element.ts` files define them. */
export const ownElements: ReadonlyMap<string, ElementNeeds> = new Map<string, ElementNeeds>([
  ['help-case-file', {}],
  ['help-cases', {}],
  ['help-checklist', {}],
  ['help-compose', {}],
  ['help-contents', {}],
  ['help-copy', {}],
  ['help-copy-reply', {}],
  ['help-desk', { scriptsFirst: true }],
  ['help-display', {}],
  ['help-menu', {}],
  ['help-notice', {}],
  ['help-official', {}],
  ['help-offline', {}],
  ['help-read-aloud', {}],
  ['help-search-box', {}],
  ['help-search-page', { searchesFullText: true }],
  ['help-solved', {}],
]);
