/**
 * What a cell says, without what exports put around it: ="…", an apostrophe or a tab in front that
 * keep Excel from changing it, full-width forms, blanks and turns of direction that nobody sees.
 */
export function cellText(cell: string): string {
  const plain = cell
    .normalize('NFKC')
    .replace(/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '');
  const inside = /^\s*="(.*)"\s*$/s.exec(plain)?.[1] ?? plain;
  return inside.replace(/^[\s'`]+|\s+$/g, '');
}
