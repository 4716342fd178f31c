import { contrast, hexOf, leastContrast, readableOn, shadeOf, type Shade } from './contrast.ts';
import { grounds, groundsOfLinks, writtenOnPanel } from './grounds.ts';

/** The roles of src/styles/tokens.css that follow the brand, as CSS colours. */
export interface BrandColours {
  /** Fill of buttons, ticks and the mark, and what is written on it. */
  brand: string;
  'on-brand': string;
  /** Links and what else is written in the colour of the brand, on the page and on its panels. */
  link: string;
  /** Behind what the brand says: the hero, direct answers, selected results. */
  'brand-panel': string;
  'brand-line': string;
}

/** The colour of a help centre whose `site.yaml` names none. */
export const defaultColour = '#0a7168';

/** How a colour is written in `site.yaml`. */
export const colourPattern = /^#[\da-f]{6}$/i;

/** The nearest shade of a colour on which white can be read; most often the colour itself. */
export const withWhiteOnIt = (colour: string): string =>
  contrast(colour, white) >= leastContrast ? colour : readableOn(shadeOf(colour), [white], 0);

/**
 * The colours of a brand for both themes. Whatever the colour, each can be read where it stands.
 *
 * @param colour As `site.yaml` has it: `#0a7168`.
 */
export function brandColours(colour: string): { light: BrandColours; dark: BrandColours } {
  const brand = withWhiteOnIt(colour.toLowerCase());
  const own = shadeOf(brand);
  /** The hue of the brand in another lightness, with a share of its colour. */
  const tint = (lightness: number, share: number): Shade => ({
    ...own,
    lightness,
    chroma: Math.min(own.chroma, mostChroma) * share,
  });
  const lightPanel = panel(tint(0.965, 0.13), 'light', 1);
  const darkPanel = panel(tint(0.27, 0.35), 'dark', 0);
  const darkBrand = tint(Math.max(own.lightness, 0.72), 0.9);
  return {
    light: {
      brand,
      'on-brand': white,
      link: readableOn(own, [...linkGrounds('light'), lightPanel], 0),
      'brand-panel': lightPanel,
      'brand-line': hexOf(tint(0.86, 0.35)),
    },
    dark: {
      brand: hexOf(darkBrand),
      'on-brand': readableOn(tint(0.16, 0.3), [hexOf(darkBrand)], 0),
      link: readableOn(tint(0.84, 0.75), [...linkGrounds('dark'), darkPanel], 1),
      'brand-panel': darkPanel,
      'brand-line': hexOf(tint(0.42, 0.5)),
    },
  };
}

const white = '#ffffff';

/** What is as colourful as the most saturated brand would shout. */
const mostChroma = 0.2;
/** A large red panel would pass for a warning. */
const mostOnPanel = 0.035;

const linkGrounds = (theme: keyof typeof grounds): string[] =>
  groundsOfLinks.map((role) => grounds[theme][role]);

/** What is not of the brand can be read on its panel, too. */
const panel = (shade: Shade, theme: keyof typeof grounds, towards: 0 | 1): string =>
  readableOn(
    { ...shade, chroma: Math.min(shade.chroma, mostOnPanel) },
    writtenOnPanel.map((role) => grounds[theme][role]),
    towards,
  );
