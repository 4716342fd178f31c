import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const print = fileURLToPath(new URL('../styles/print.css', import.meta.url));

/** Starlight's stylesheets, and the styles of its components. */
const styles = /\/@astrojs\/starlight\/.*(?:\.css|[?&]type=style\b)/;

/** Remembers the state of Starlight's sidebar; ours (src/overrides) has none. */
const sidebarScript = /\/components-internals\/SidebarPersistState/;

/**
 * Takes away from Starlight's pages what no override can leave out: all its styles, because
 * src/styles has every look there is, with tokens of its own, and one script.
 */
export function starlightParts(): Plugin {
  return {
    name: 'help:starlight-parts',
    enforce: 'pre',
    // Linked, and so not a stylesheet like others.
    resolveId: (source) =>
      source.endsWith('/style/print.css?url&no-inline') ? `${print}?url&no-inline` : undefined,
    transform: (_code, id) => (styles.test(id) || sidebarScript.test(id) ? '' : undefined),
  };
}
