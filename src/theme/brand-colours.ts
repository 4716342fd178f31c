import Color from 'colorjs.io';

/** The roles of src/styles/tokens.css that follow the brand, as CSS colours. */
export interface BrandColours {
  /** Fill of buttons, ticks and the mark, and what is written on it. */
  brand: string;
  'on-brand': string;
  /** Links and what else is written in the colour of the brand on the page and on its panel. */
  link: string;
  /** Behind what the brand says: the hero, direct answers, selected results. */
  'brand-panel': string;
  'brand-line': string;
}

/** What text needs against what it stands on, WCAG 2.2, 1.4.3. */
const leastContrast = 4.5;

/**
 * The colours of a brand for both themes.
 *
 * @param colour As `site.yaml` has it: `#0a7168`.
 */
export function brandColours(colour: string): { light: BrandColours; dark: BrandColours } {
  const [lightness = 0.5, chroma = 0, hue = 0] = new Color(colour).to('oklch').coords;
  const shade = (l: number, share: number): string =>
    new Color('oklch', [l, Math.min(chroma ?? 0, 0.2) * share, hue ?? 0])
      .to('srgb', { inGamut: true })
      .toGamut({ space: 'srgb' })
      .toString({ format: 'hex' });
  const panel = shade(0.965, 0.13);
  const darkPanel = shade(0.27, 0.35);
  return {
    light: {
      brand: new Color(colour).toString({ format: 'hex' }),
      'on-brand': '#fff',
      link: readable(colour, panel, -0.02),
      'brand-panel': panel,
      'brand-line': shade(0.86, 0.35),
    },
    dark: {
      brand: shade(Math.max(lightness ?? 0, 0.72), 0.9),
      'on-brand': shade(0.16, 0.3),
      link: readable(shade(0.84, 0.75), darkPanel, 0.02),
      'brand-panel': darkPanel,
      'brand-line': shade(0.42, 0.5),
    },
  };
}

/** A colour, or the nearest one with enough contrast, a step of lightness at a time. */
function readable(colour: string, ground: string, step: number): string {
  const shade = new Color(colour).to('oklch');
  while (shade.contrastWCAG21(new Color(ground)) < leastContrast) shade.coords[0]! += step;
  return shade.to('srgb').toGamut({ space: 'srgb' }).toString({ format: 'hex' });
}
