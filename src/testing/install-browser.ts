import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPath, hasChineseFont } from './chromium-path.ts';

// First step of `npm test`: sees to it that there is a Chromium that can draw Chinese, and says
// in one line what to install where it cannot.

const canUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const browser = 'chromium-headless-shell';
if (!chromiumPath())
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', browser]);
const missing = [
  ...(chromiumPath() ? [] : [browser]),
  ...(process.platform !== 'linux' || hasChineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
];
if (missing.length > 0 && canUseApt) {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
}

if (!chromiumPath()) {
  fail(
    'Browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROME_PATH.',
  );
} else if (process.platform === 'linux' && !hasChineseFont()) {
  fail('Browser tests need a Chinese font: install one (Debian: apt-get install fonts-noto-cjk).');
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    // What goes wrong here shows in what is missing afterwards.
    stdio: 'ignore',
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
