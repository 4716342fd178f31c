import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';
import { heapFlags } from '../site-files/heap-flags.ts';

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
