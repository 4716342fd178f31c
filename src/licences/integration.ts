import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { isOnPages, packageOf } from './package-of.ts';

const moduleName = 'virtual:help/bundled-packages';

/**
 * Notes of which packages something is bundled, for the page that lists their licences. A file
 * among the bundled ones that no bundler made ends the build: nobody would know whose it is.
 */
export function licences(): AstroIntegration {
  const made = new Set<string>();
  return {
    name: 'help:licences',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const file = fileURLToPath(new URL('bundled-packages.json', config.cacheDir));
        rmSync(file, { force: true });
        updateConfig({ vite: { plugins: [noteBundled(made, file)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const files = await readdir(new URL('_astro/', dir));
        const unknown = files.filter((name) => !made.has(`_astro/${name}`));
        if (unknown.length > 0) throw new Error(`not made by a bundler: ${unknown.join(', ')}`);
      },
    },
  };
}

/**
 * @param made Gets the names of the files.
 * @param file Where the folders of packages are noted, as JSON; pages are told by a module.
 */
function noteBundled(made: Set<string>, file: string): Plugin {
  const packages = new Set<string>();
  return {
    name: 'help:licences',
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : undefined),
    load: (id) =>
      id === `\0${moduleName}` ? `export const file = ${JSON.stringify(file)};` : undefined,
    generateBundle(_options, bundle) {
      const isForReaders = this.environment.name === 'client';
      for (const output of Object.values(bundle)) {
        made.add(output.fileName);
        if (output.type !== 'chunk') continue;
        for (const id of output.moduleIds) {
          const folder = packageOf(id);
          if (folder && (isForReaders || isOnPages(id))) packages.add(folder);
        }
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify([...packages].sort()));
    },
  };
}
