import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * The Chromium that browser tests use: `CHROME_PATH`, one on the `PATH`, or Playwright's own.
 *
 * @returns Its path, `undefined` when there is none.
 */
export function chromiumPath(): string | undefined {
  const onPath = names.flatMap((name) =>
    (process.env['PATH'] ?? '').split(':').map((folder) => `${folder}/${name}`),
  );
  return [process.env['CHROME_PATH'], ...onPath, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

/** The first has no windows and takes 0.4 of the processor time of the second. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Whether text in Chinese is drawn with glyphs and not with empty boxes. */
export function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}
