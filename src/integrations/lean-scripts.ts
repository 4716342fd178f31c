import type { Plugin } from 'vite';
import { floor, targetsOf } from '../floor/floor.ts';

/**
 * What scripts share is split by the pages that have them: a request costs more than the few
 * bytes that one of these pages has no use for.
 */
const sharedFiles = {
  /** On every page. */
  shared:
    /vite\/preload-helper|\/src\/model\/addresses\.ts$|\/src\/schema\/identifiers\.ts$|\/src\/components\/browser\/(?:once|dom|browser-store)\.ts$/,
  /** On answers, guides, the desk and the results page. */
  working: /\/src\/components\/browser\/(?:load-\w+|stored-list)\.ts$/,
};

const groups = Object.entries(sharedFiles).map(([name, test]) => ({ name, test }));

/**
 * Keeps scripts small and few. Vite's way to import on demand also waits for stylesheets, passes
 * nonces on and knows browsers without `modulepreload`; here styles come by load-styles.ts, there
 * are no nonces, and such browsers do not run our scripts. It is on every page, so it is replaced
 * by what is left: what a module imports is loaded side by side with it.
 */
export function leanScripts(): Plugin {
  return {
    name: 'help:lean-scripts',
    apply: 'build',
    config: () => ({
      environments: {
        client: {
          build: {
            target: targetsOf(floor.everything),
            rolldownOptions: {
              output: {
                codeSplitting: { groups },
                // What is written for older browsers (reading-syntax.ts) stays so.
                minify: { compress: { target: targetsOf(floor.reading) }, mangle: true },
                // Their names stand in every page.
                entryFileNames: '_astro/[hash].js',
              },
            },
          },
        },
      },
    }),
    transform(_code, id) {
      if (id !== '\0vite/preload-helper.js') return undefined;
      return `
        export const __vitePreload = (load, files = []) => {
          for (const file of files) {
            const link = document.createElement('link');
            link.rel = 'modulepreload';
            link.href = ${JSON.stringify(this.environment.config.base)} + file;
            document.head.append(link);
          }
          return load();
        };`;
    },
  };
}
