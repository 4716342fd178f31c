import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';

/** With fewer pages memory is not the matter, and time goes into collecting for nothing. */
const manyPages = 3000;

/** Flags of V8 for a process that works on so many pages: by how many per cent its heap may grow. */
export const heapFlags = (pages: number): string[] =>
  pages >= manyPages ? ['--heap-growing-percent=25'] : [];

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
        if (command === 'build') heapFlags(pages).forEach((flag) => setFlagsFromString(flag));
      },
    },
  };
}
