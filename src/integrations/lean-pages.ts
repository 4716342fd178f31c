import { readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PageTrimmer } from '../trimming/page-trimmer.ts';

/** Puts into every page the styles that it uses, and nothing that it does not; see src/trimming. */
export function leanPages(): AstroIntegration {
  return {
    name: 'help:lean-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const trimmer = new PageTrimmer((address) => readFileSync(join(root, address), 'utf8'));
        const files = await readdir(root, { recursive: true });
        let pages = 0;
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(root, file);
          const page = await readFile(path, 'utf8');
          const trimmed = trimmer.trim(page);
          if (trimmed === page) continue;
          await writeFile(path, trimmed);
          pages += 1;
        }
        // Every page that linked them now holds what it needs.
        const sheets = files.filter((name) => /^_astro.*\.css$/.test(name));
        for (const name of sheets) await unlink(join(root, name));
        logger.info(`${pages} pages hold their own styles`);
      },
    },
  };
}
