import { readdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { isOnPages, packageOf } from './package-of.ts';
import { bundledPackages } from './shipped.ts';

/**
 * Notes of which packages something is bundled, for the page that lists their licences. A file
 * among the bundled ones that no bundler made ends the build: nobody would know whose it is.
 */
export function licences(): AstroIntegration {
  const made = new Set<string>();
  return {
    name: 'help:licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteBundled(made)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const files = await readdir(new URL('_astro/', dir));
        const unknown = files.filter((name) => !made.has(`_astro/${name}`));
        if (unknown.length > 0) throw new Error(`not made by a bundler: ${unknown.join(', ')}`);
      },
    },
  };
}

/** @param made Gets the names of the files. */
function noteBundled(made: Set<string>): Plugin {
  return {
    name: 'help:licences',
    generateBundle(_options, bundle) {
      const isForReaders = this.environment.name === 'client';
      for (const output of Object.values(bundle)) {
        made.add(output.fileName);
        if (output.type !== 'chunk') continue;
        for (const id of output.moduleIds) {
          const folder = packageOf(id);
          if (folder && (isForReaders || isOnPages(id))) bundledPackages().add(folder);
        }
      }
    },
  };
}
