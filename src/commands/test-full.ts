import { spawnSync } from 'node:child_process';

// `npm run test:full`: the sweeps that take longer than `npm test` may, one after the other, up to
// the first that fails.

const unit = 'src/testing/vitest.unit.ts';
const site = 'src/testing/vitest.site.ts';

/**
 * The configuration of vitest, and words in the names of test files: sweeps, and tests that try more
 * cases in a sweep. The first measures time: nothing else runs beside it.
 */
const sweeps: [config: string, words: string][] = [
  [unit, 'costly.sweep'],
  // Every writers' command on every page takes another ten minutes: it is run by hand, by its name.
  [
    unit,
    'sweep histories property --exclude **/costly.sweep.test.ts --exclude **/writing.sweep.test.ts',
  ],
  [site, 'sweep'],
];

/** @returns Whether it ended well. */
const run = (...words: string[]): boolean =>
  spawnSync(process.execPath, words, {
    stdio: 'inherit',
    env: { ...process.env, HELP_SWEEPS: 'full' },
  }).status === 0;

const passed =
  run('src/commands/build/run.ts') &&
  sweeps.every(([config, tests]) =>
    run('node_modules/vitest/vitest.mjs', 'run', '--config', config, ...tests.split(' ')),
  ) &&
  run('src/workshop/reproducible/run.ts');
process.exitCode = passed ? 0 : 1;
