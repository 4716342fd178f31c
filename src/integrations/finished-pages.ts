import { readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PagePolicies } from '../policy/page-policies.ts';
import { PageTrimmer } from '../trimming/page-trimmer.ts';

/** Long builds say how far they are; Astro itself names each page that it renders. */
const progressEvery = 2500;

/**
 * Makes of what Astro wrote what is published: every page holds the styles that it uses and
 * nothing that it does not (src/trimming), and the policy that lets through just that (src/policy).
 *
 * @param policies Gets to know all that stands in pages.
 */
export function finishedPages(policies: PagePolicies): AstroIntegration {
  return {
    name: 'help:finished-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const trimmer = new PageTrimmer((address) => readFileSync(join(root, address), 'utf8'));
        const files = await readdir(root, { recursive: true });
        const html = files.filter((name) => name.endsWith('.html'));
        for (const [index, file] of html.entries()) {
          if (index > 0 && index % progressEvery === 0) logger.info(`${index} of ${html.length}`);
          const path = join(root, file);
          // Nothing else is left to do meanwhile, so nothing is gained by waiting in turns.
          writeFileSync(path, policies.add(trimmer.trim(readFileSync(path, 'utf8'))));
        }
        await removeUnlinked(root, files);
        logger.info(`${html.length} pages hold their own styles and policy`);
      },
    },
  };
}

/** Removes stylesheets that pages linked until they held what they need, and empty scripts. */
async function removeUnlinked(root: string, files: readonly string[]): Promise<void> {
  const assets = files.filter((name) => /^_astro.*\.(?:css|js)$/.test(name));
  const texts = await Promise.all(assets.map((name) => readFile(join(root, name), 'utf8')));
  const scripts = texts.filter((_text, index) => assets[index]?.endsWith('.js')).join('');
  for (const [index, name] of assets.entries()) {
    const unlinked = name.endsWith('.css') && !scripts.includes(basename(name));
    if (unlinked || texts[index] === '') await unlink(join(root, name));
  }
}
