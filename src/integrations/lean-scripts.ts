import type { Plugin } from 'vite';
import { floor, targetsOf } from '../floor/floor.ts';

/** The script of a component, as it comes into a bundle. */
const scriptOf = (components: string): RegExp =>
  new RegExp(String.raw`/components/(?:${components})\.astro\?astro&type=script`);

/**
 * What stands in one file, with all that it imports; the first of these has what several would. A
 * request costs more than the few bytes that a page has no use for: no page asks for more than three
 * files (the desk for four), while no scripts of one tool come with another.
 */
const files: readonly { name: string; tests: readonly RegExp[] }[] = [
  {
    // On every page, and kept: what all have, and small things that several others share.
    name: 'every',
    tests: [
      scriptOf('copy/Copy|display/Display|frame/PageFrame|search/SearchBox'),
      /vite\/preload-helper|@oxc-project\+runtime|refused-dialog\.late\.css/,
      /\/src\/components\/browser\/(?:once|dom|in-its-language|browser-store|load-\w+|stored-list|off-switch|site-origin|download|dialog)\.ts$/,
      /\/src\/components\/tools\/(?:parts-of|twice-button|field-error|unsaved|keeping-choice)\.ts$/,
      /\/src\/components\/(?:checklist\/checklist-store|copy\/copy-request|reply\/desk-answers)\.ts$/,
      /\/src\/(?:model\/(?:step-link|nested-quotes)|floor\/built-ins|tools\/cases\/(?:new-case|choices))\.ts$/,
    ],
  },
  {
    // On answers and guides.
    name: 'page',
    tests: [
      scriptOf(
        'answer/Solved|checklist/ChecklistControls|former/FormerPlaces|reading/ReadAloud|reply/CopyReply',
      ),
    ],
  },
  {
    // For who comes near the search; the desk and the results page have it from the beginning.
    name: 'search',
    tests: [
      /\/src\/search\/|\/src\/components\/search\/(?:failed-search|load-search|typed-text|typing-pause|waiting)\.ts$/,
      /\/src\/components\/browser\/(?:option-group|active-option|is-composing)\.ts$/,
    ],
  },
  {
    // What is kept of cases and of drafts.
    name: 'kept',
    tests: [/\/src\/components\/(?:cases\/(?:kept-cases|new-id)|tools\/guarded-storages)\.ts$/],
  },
];

const groups = files.map(({ name, tests }, place) => ({
  name,
  test: (id: string) => tests.some((test) => test.test(id)),
  priority: files.length - place,
}));

/**
 * For what Chrome 80 to 90 do wrongly, `a?.(...b, c)`, compilers rewrite each `?.`: a hundred bytes
 * and more of each tool. No script has such a call (src/floor/emitted.dist.test.ts).
 */
const syntaxOfTools = targetsOf({ ...floor.everything, chrome: 91 });

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
            target: syntaxOfTools,
            modulePreload: {
              // What is imported is asked for by itself, and every page has what is in every.
              resolveDependencies: (imported, files) =>
                files.filter((file) => file !== imported && !/\/every\./.test(file)),
            },
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
      // What objects are copied by for older browsers; here they are plain ones.
      if (/@oxc-project\+runtime.*\/objectSpread2\.js$/.test(id))
        return 'export default Object.assign;';
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
