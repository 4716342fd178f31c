import { spawnSync } from 'node:child_process';
import { runAstro } from './astro-process.ts';

// `npm run preview`: the site as readers would have it with the drafts in it, built into a folder of its
// own and served; `dist` is not touched.

const folder = 'preview';

try {
  const build = ['src/commands/build/run.ts', '--outDir', folder];
  const env = { ...process.env, HELP_DRAFTS: '1' };
  const { status } = spawnSync(process.execPath, build, { stdio: 'inherit', env });
  process.exitCode =
    status === 0
      ? await runAstro(['preview', '--outDir', folder, ...process.argv.slice(2)], {
          HELP_DRAFTS: '1',
        })
      : (status ?? 1);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
