import { escapeHtml } from '../markdown/escape-html.ts';
import { initialOf } from '../theme/initial.ts';

/**
 * The favicon of a brand that has none: its first character in white on its colour.
 *
 * @param colour One that white can be read on.
 * @returns A file of SVG.
 */
export const drawnFavicon = (brand: string, colour: string): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<rect width="32" height="32" rx="9" fill="${colour}"/>`,
    '<text x="16" y="23" fill="#fff" font-family="system-ui,sans-serif" font-size="20"',
    ` font-weight="700" text-anchor="middle">${escapeHtml(initialOf(brand))}</text>`,
    '</svg>\n',
  ].join('');
