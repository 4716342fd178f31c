import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'astro';
import { afterAll, beforeAll } from 'vitest';
import { contentFolder } from './content-folder.ts';

const run = promisify(execFile);

/** Takes what is to be done in the end. */
type OnFinished = (remove: () => void) => void;

/**
 * Builds a content folder into a place of its own, so that `dist` stays as it is.
 *
 * @param editions Which of its other languages are built.
 * @returns The folder of the built site.
 */
export const buildContent = (
  folder: string,
  onFinished: OnFinished,
  editions: 'all' | 'none' = 'none',
): Promise<string> => build(onFinished, [], { HELP_CONTENT: folder, HELP_EDITIONS: editions });

async function build(
  onFinished: OnFinished,
  args: readonly string[],
  settings: Record<string, string> = {},
): Promise<string> {
  const output = mkdtempSync(join(tmpdir(), 'help-dist-'));
  onFinished(() => rmSync(output, { recursive: true, force: true }));
  await run('npm', ['run', '--silent', 'build', '--', '--outDir', output, ...args], {
    // What tests build is built once.
    env: { ...process.env, HELP_BUILD_CACHE: 'none', ...settings },
  });
  return output;
}

/**
 * A site built from other content and served while the tests of a file run.
 *
 * @returns Its origin, to be asked for inside tests.
 */
export const useBuiltContent = (files: Record<string, string>): (() => string) =>
  useSite((onFinished) => buildContent(contentFolder(files, onFinished), onFinished), 4395);

/**
 * The site as Astro writes it, before its pages are finished: they link the whole stylesheets.
 *
 * @returns Its origin, to be asked for inside tests.
 */
export const useUntrimmedSite = (): (() => string) =>
  useSite(
    (onFinished) =>
      build(onFinished, ['--config', 'src/testing/untrimmed.config.mjs'], {
        HELP_EDITIONS: 'elsewhere',
      }),
    4396,
  );

function useSite(
  buildSite: (onFinished: OnFinished) => Promise<string>,
  port: number,
): () => string {
  let origin = '';
  const endings: (() => unknown)[] = [];
  beforeAll(async () => {
    const outDir = await buildSite((remove) => endings.push(remove));
    const server = await preview({ root: '.', outDir, logLevel: 'error', server: { port } });
    endings.push(() => server.stop());
    origin = `http://localhost:${server.port}`;
  }, 120_000);
  afterAll(async () => {
    for (const end of endings.reverse()) await end();
  });
  return () => origin;
}
