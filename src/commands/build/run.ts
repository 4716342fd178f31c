import { existsSync, statfsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openCache } from '../../build-cache/cache-folder.ts';
import { contentPath } from '../../source/content-path.ts';
import { editionsAsked } from '../../languages/editions-asked.ts';
import { runAstro } from '../astro-process.ts';
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

/** What a build that fails or is killed leaves behind is cleared away with its workplace. */
function astroBuild({ site, temporary }: Workplace, args: readonly string[]): Promise<number> {
  const variables = {
    // What options of Astro change is not in the keys of what is kept.
    ...(args.length === 0 && openCache(contentPath())),
    TMPDIR: temporary,
    HELP_CACHE: temporary,
    // What is built in another way than usual is for somebody who looks at that.
    [editionsAsked]:
      process.env[editionsAsked] ?? (args.includes('--config') ? 'elsewhere' : 'all'),
  };
  return runAstro(['build', ...args, '--outDir', site], variables);
}

/** Below this folder a path is shorter from here. */
function nameOf(path: string): string {
  const way = relative('', path);
  return way.startsWith('..') ? path : way;
}
