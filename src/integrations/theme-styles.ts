import type { Plugin } from 'vite';
import { brandColours, type BrandColours } from '../theme/brand-colours.ts';

const name = 'virtual:help-theme.css';

/** The stylesheet with the colours of the brand, roles beside those of src/styles/tokens.css. */
export function themeStyles(colour: string): Plugin {
  return {
    name: 'help:theme-styles',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? brandStyles(colour) : undefined),
  };
}

/** The colours of a brand as roles of the tokens, for both themes. */
export function brandStyles(colour: string): string {
  const { light, dark } = brandColours(colour);
  return `@layer help{:root{${tokens(light)}}@media screen{:root[data-theme=dark]{${tokens(dark)}}}}`;
}

const tokens = (colours: BrandColours): string =>
  Object.entries(colours)
    .map(([role, colour]) => `--help-color-${role}:${String(colour)}`)
    .join(';');
