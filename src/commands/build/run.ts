import { spawn } from 'node:child_process';
import { existsSync, statfsSync } from 'node:fs';
import { constants } from 'node:os';
import { join, relative } from 'node:path';
import { adviceAfter } from './advice.ts';
import { buildAside } from './build-aside.ts';
import { outputFolder } from './output-folder.ts';
import type { Workplace } from './workplace.ts';

// `npm run build`: Astro's build, with its arguments, output and exit code, into a folder of its
// own; `dist` is replaced when all of it is there.

try {
  const { target, others } = outputFolder(process.argv.slice(2));
  process.exitCode = await buildAside(target, async (workplace) => {
    const code = await astroBuild(workplace, others);
    // Asked before the workplace is cleared away.
    const { bavail, bsize } = statfsSync(workplace.temporary);
    const hasSite = existsSync(join(target, 'index.html'));
    if (code !== 0)
      console.error(adviceAfter({ target: nameOf(target), hasSite, free: bavail * bsize }));
    return code;
  });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** @returns The exit code, as a shell gives it when a signal ended the build. */
function astroBuild({ site, temporary }: Workplace, args: readonly string[]): Promise<number> {
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', ...args, '--outDir', site],
    {
      stdio: 'inherit',
      // What a build that fails or is killed leaves behind is cleared away with its workplace.
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        TMPDIR: temporary,
        HELP_CACHE: temporary,
      },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)),
    );
  });
}

/** Below this folder a path is shorter from here. */
function nameOf(path: string): string {
  const way = relative('', path);
  return way.startsWith('..') ? path : way;
}
