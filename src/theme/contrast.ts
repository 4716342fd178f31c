import Color from 'colorjs.io';

/** What text needs against what it stands on, WCAG 2.2, 1.4.3. */
export const leastContrast = 4.5;

/** Lightness from 0 to 1, chroma from 0 (grey) to some 0.3, hue in degrees. */
export interface Shade {
  lightness: number;
  chroma: number;
  hue: number;
}

/** The contrast of two colours by WCAG 2.2, from 1 to 21, whichever is the lighter one. */
export const contrast = (one: string, other: string): number =>
  new Color(one).contrastWCAG21(new Color(other));

/** A colour by what people see of it (OKLCH). */
export function shadeOf(colour: string): Shade {
  const [lightness, chroma, hue] = new Color(colour).to('oklch').coords;
  // A grey has no hue.
  return { lightness: lightness ?? 0, chroma: chroma ?? 0, hue: hue ?? 0 };
}

/** The nearest colour that screens can show, `#0a7168`. */
export const hexOf = ({ lightness, chroma, hue }: Shade): string =>
  new Color('oklch', [lightness, chroma, hue])
    .to('srgb')
    .toGamut({ space: 'srgb' })
    .toString({ format: 'hex', collapse: false });

/** So little that nobody sees it. */
const step = 0.005;

/**
 * A shade, or the nearest one of its hue with enough contrast to each of some colours.
 *
 * @param towards Lightness to which it is moved: 0 is black and 1 is white.
 * @returns Black or white where nothing before it will do.
 */
export function readableOn(shade: Shade, others: readonly string[], towards: 0 | 1): string {
  const direction = towards === 0 ? -step : step;
  // White is a hair beyond 1.
  let lightness = Math.min(shade.lightness, 1);
  for (; lightness >= 0 && lightness <= 1; lightness += direction) {
    const colour = hexOf({ ...shade, lightness });
    if (others.every((other) => contrast(colour, other) >= leastContrast)) return colour;
  }
  return towards === 0 ? '#000000' : '#ffffff';
}
