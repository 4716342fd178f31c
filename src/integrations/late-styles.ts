import type { Plugin } from 'postcss';
import { flatLate } from '../finishing/trimming/flat-layers.ts';

/**
 * Makes stylesheets flat that are loaded when a page needs them (`*.late.css`), before the bundler
 * names them by what they hold; those of a page are made flat with it.
 */
export const lateStyles = (): Plugin => ({
  postcssPlugin: 'help:late-styles',
  OnceExit(root) {
    if (/\.late\.css(?:\?|$)/.test(root.source?.input.file ?? '')) flatLate(root);
  },
});
