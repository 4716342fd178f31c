import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';

/** Flag of V8: by how many per cent a heap may grow until garbage is collected. */
export const heapGrowth = '--heap-growing-percent=25';

/** With fewer pages memory is not the matter, and time goes into collecting for nothing. */
const manyPages = 3000;

/**
 * Collects garbage when the heap has grown by a quarter. Left to itself, V8 lets the heap of a
 * large build double first and holds twice the memory that pages need, on machines that may not
 * have it; what it costs in time is in the table of `npm run bench`.
 */
export function tightHeap(pages: number): AstroIntegration {
  return {
    name: 'help:tight-heap',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build' && pages >= manyPages) setFlagsFromString(heapGrowth);
      },
    },
  };
}
