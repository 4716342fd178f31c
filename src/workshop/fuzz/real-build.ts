import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'node-html-parser';
import { knownPlaceholders } from '../../checks/known-placeholders.ts';
import { readContentSource } from '../../source/content-source.ts';
import { lostText } from '../../testing/lost-text.ts';
import { readContentFiles, writeChanges } from './content-files.ts';
import type { Verdict } from './judge.ts';
import { mutatedBy } from './mutated.ts';

const run = promisify(execFile);

/** Builds the case of a seed with Astro: it ends with every page whole, or with 1 and a place. */
export async function buildCase(seed: number, content: string): Promise<Verdict> {
  const files = readContentFiles(content);
  const root = mkdtempSync(join(tmpdir(), 'help-fuzz-'));
  const [folder, dist] = [join(root, 'content'), join(root, 'dist')];
  try {
    writeChanges(folder, files);
    writeChanges(folder, mutatedBy(seed, files).changes);
    const { code, text } = await build(folder, dist);
    if (/^\s+at .*:\d+:\d+/m.test(text)) return { end: 'failed', why: text };
    if (code === 0) return await pagesOf(folder, dist);
    return code === 1 && /^content\/.*:\d+:\d+ {2}HC\d{3} /m.test(text)
      ? { end: 'refused', why: '' }
      : { end: 'failed', why: `ended with ${code}: ${text}` };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function build(folder: string, dist: string): Promise<{ code: number; text: string }> {
  return run(process.execPath, ['src/commands/build/run.ts', '--outDir', dist], {
    env: { ...process.env, HELP_CONTENT: folder, NO_COLOR: '1' },
    timeout: 300_000,
    maxBuffer: 1e8,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      text: error.stdout + error.stderr,
    }),
  );
}

async function pagesOf(folder: string, dist: string): Promise<Verdict> {
  const content = await readContentSource(folder);
  const placeholders = knownPlaceholders(content);
  for (const { kind, folder: topic, slug, file } of content.pages) {
    const page = join(dist, kind === 'answer' ? `faq/${topic}/${slug}` : `guide/${slug}`);
    const path = join(page, 'index.html');
    if (!existsSync(path)) return { end: 'failed', why: `${file.path} has no page` };
    const body = parse(readFileSync(path, 'utf8')).querySelector('.help-prose');
    const lost = lostText(file.text, body?.innerHTML ?? '', placeholders);
    if (lost !== undefined) return { end: 'failed', why: `${file.path} has lost “${lost}”` };
  }
  return { end: 'correct', why: '' };
}
