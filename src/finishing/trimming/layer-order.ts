/**
 * The order of the layers, from the lowest: what holds for every element, the look of Markdown
 * bodies, everything else (which stands in `help` itself). Said in the head of every page, until it
 * is finished, before any stylesheet: the order in which Astro links the styles of pages and
 * components decides otherwise. The only styles that do not come from a file of the bundler.
 */
export const layerOrder = '@layer help.base, help.prose;';
