import type { Plugin } from 'vite';

/**
 * What every page runs before anybody does anything, and what imports on demand need: one file
 * for all pages, as a request costs more than these few bytes.
 */
const onEveryPage =
  /vite\/preload-helper|\/src\/model\/addresses\.ts$|\/src\/components\/browser\/(?:once|browser-store)\.ts$/;

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
            rolldownOptions: {
              output: { codeSplitting: { groups: [{ name: 'shared', test: onEveryPage }] } },
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
