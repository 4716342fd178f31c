import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const contents = fileURLToPath(
  new URL('../components/navigation/current-heading.ts', import.meta.url),
);

/**
 * Takes the place of two of Starlight's scripts that no override can leave out: the one that
 * remembers the state of its sidebar, because ours (src/overrides) has none, and the one that marks
 * the current place in the contents of a page, because it asks in selectors that browsers of our
 * floor do not know.
 */
export function starlightScripts(): Plugin {
  return {
    name: 'help:starlight-scripts',
    enforce: 'pre',
    resolveId: (source) =>
      source.endsWith('/TableOfContents/starlight-toc') ? contents : undefined,
    transform(_code, id) {
      return id.includes('/components-internals/SidebarPersistState') ? '' : undefined;
    },
  };
}
