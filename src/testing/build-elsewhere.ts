import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Builds a content folder into a place of its own for the running test; `dist` stays as it is.
 *
 * @returns The absolute path of the built site.
 */
export function buildElsewhere(folder: string): string {
  const output = mkdtempSync(join(tmpdir(), 'help-dist-'));
  onTestFinished(() => rmSync(output, { recursive: true, force: true }));
  execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', output], {
    env: { ...process.env, HELP_CONTENT: folder },
    stdio: 'pipe',
  });
  return output;
}
