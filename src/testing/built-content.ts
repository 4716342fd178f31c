import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'astro';
import { afterAll, beforeAll } from 'vitest';
import { contentFolder } from './content-folder.ts';

const run = promisify(execFile);

/**
 * Builds a content folder into a place of its own, so that `dist` stays as it is.
 *
 * @param onFinished Takes what is to be done in the end.
 * @returns The folder of the built site.
 */
export async function buildContent(
  folder: string,
  onFinished: (remove: () => void) => void,
): Promise<string> {
  const output = mkdtempSync(join(tmpdir(), 'help-dist-'));
  onFinished(() => rmSync(output, { recursive: true, force: true }));
  await run('npm', ['run', '--silent', 'build', '--', '--outDir', output], {
    env: { ...process.env, HELP_CONTENT: folder },
  });
  return output;
}

/**
 * A site built from other content and served while the tests of a file run.
 *
 * @returns Its origin, to be asked for inside tests.
 */
export function useBuiltContent(files: Record<string, string>): () => string {
  let origin = '';
  const endings: (() => unknown)[] = [];
  beforeAll(async () => {
    const folder = contentFolder(files, (remove) => endings.push(remove));
    const outDir = await buildContent(folder, (remove) => endings.push(remove));
    const server = await preview({ root: '.', outDir, logLevel: 'error', server: { port: 4395 } });
    endings.push(() => server.stop());
    origin = `http://localhost:${server.port}`;
  }, 120_000);
  afterAll(async () => {
    for (const end of endings.reverse()) await end();
  });
  return () => origin;
}
