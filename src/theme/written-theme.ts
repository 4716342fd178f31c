import { colourPattern, defaultColour } from './brand-colours.ts';

/**
 * What the configuration of Astro needs of a theme before it is judged: while developing the site
 * goes on with mistakes in it.
 *
 * @param theme Whatever stands under `theme` in site.yaml.
 * @returns A colour, and the kind of file that the favicon is.
 */
export function writtenTheme(theme: unknown): { colour: string; favicon: 'svg' | 'png' } {
  const { colour, favicon } = Object(theme) as { colour?: unknown; favicon?: unknown };
  return {
    colour: typeof colour === 'string' && colourPattern.test(colour) ? colour : defaultColour,
    favicon: typeof favicon === 'string' && favicon.endsWith('.png') ? 'png' : 'svg',
  };
}
