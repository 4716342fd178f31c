import type { Plugin } from 'vite';

/**
 * Empties the script with which Starlight remembers the state of its sidebar: src/overrides has
 * another sidebar, and the script cannot be left out by an override.
 */
export function noSidebarState(): Plugin {
  return {
    name: 'help:no-sidebar-state',
    transform(_code, id) {
      return id.includes('/components-internals/SidebarPersistState') ? '' : undefined;
    },
  };
}
