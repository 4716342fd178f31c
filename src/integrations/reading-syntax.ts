import { transformWithOxc, type Plugin } from 'vite';
import { floor, targetsOf } from '../floor/floor.ts';

/**
 * What only tools have, and the library that writes their calendar files: their browsers are those
 * of `floor.everything`. The element of the case file, which says so to older ones, is read by these.
 */
const ofTools =
  /\/src\/(?:tools|components\/(?:compose|cases|case-file|official))\/|\/node_modules\/ts-ics\//;
const readByAll = /\/case-file-element\.ts$/;
/** Scripts, and those in components, as they come into a bundle. */
const script = /\.(?:[jt]s|mjs)$|&lang\.ts$/;

/**
 * Writes for `floor.reading` what every page may load. Builds are for `floor.everything`: written
 * for older browsers, the scripts of a tool are a kilobyte larger, and no such browser runs them.
 */
export function readingSyntax(): Plugin {
  return {
    name: 'help:reading-syntax',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async transform(code, id) {
      if (!script.test(id) || (ofTools.test(id) && !readByAll.test(id))) return undefined;
      // Vite puts its values in place of this name as it stands; Node alone may lack it.
      const named = code.replaceAll('import.meta.env?.', 'import.meta.env.');
      const { code: written } = await transformWithOxc(named, id.replace(/\?.*$/, ''), {
        lang: 'ts',
        tsconfig: false,
        target: targetsOf(floor.reading),
      });
      return { code: written, map: null };
    },
  };
}
