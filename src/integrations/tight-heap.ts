import type { AstroIntegration } from 'astro';
import { giveMemoryBack, growSlowly } from '../beside/lean-memory.ts';

/** Keeps the memory of a large build small, between the stages where it would pile up. */
export function tightHeap(pages: number): AstroIntegration {
  return {
    name: 'help:tight-heap',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        growSlowly(pages);
        // What was parsed to be checked.
        giveMemoryBack(pages);
      },
      // What the collections were filled from.
      'astro:build:start': () => giveMemoryBack(pages),
      // What pages were rendered with.
      'astro:build:generated': () => giveMemoryBack(pages),
    },
  };
}
