import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { galleryIndex } from './gallery-index.ts';
import { gallerySites, writeContent, type GallerySite } from './gallery-sites.ts';

const run = promisify(execFile);

/** Two cores: more builds only wait for each other. */
const atATime = 2;

/**
 * Builds every site of the gallery, as `npm run build` does, and a page that links to all of their
 * pages and states.
 *
 * @param folder Is replaced; each site has a folder of its own in it.
 * @param told Is told of each site that is built.
 */
export async function buildGallery(
  folder: string,
  told: (line: string) => void = () => undefined,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const contents = mkdtempSync(join(tmpdir(), 'help-gallery-'));
  const waiting = [...gallerySites];
  const work = async (): Promise<void> => {
    for (let site = waiting.shift(); site; site = waiting.shift()) {
      const start = performance.now();
      await buildSite(site, join(contents, site.name, 'content'), join(folder, site.name));
      told(`${site.name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
  };
  try {
    await Promise.all(Array.from({ length: atATime }, work));
  } finally {
    rmSync(contents, { recursive: true, force: true });
  }
  for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), galleryIndex());
}

async function buildSite(site: GallerySite, content: string, output: string): Promise<void> {
  writeContent(site, content);
  const build = ['src/commands/build/run.ts', '--outDir', output];
  await run(process.execPath, build, { env: { ...process.env, HELP_CONTENT: content } });
}
