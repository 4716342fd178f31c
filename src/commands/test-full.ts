import { spawnSync } from 'node:child_process';

// `npm run test:full`: the sweeps that take longer than `npm test` may, one after the other, up to
// the first that fails.

const unit = 'src/testing/vitest.unit.ts';
const site = 'src/testing/vitest.site.ts';

/** The configuration of vitest, and the tests. The first measures time: nothing else runs beside. */
const sweeps: [config: string, tests: string][] = [
  [unit, 'src/testing/costly'],
  [
    unit,
    'src/testing/histories src/testing/merges src/testing/walls src/commands/publish property src/workshop/fuzz',
  ],
  [
    site,
    'src/testing/accessibility src/testing/wcag src/testing/english src/testing/other-content src/testing/lighthouse src/testing/malformed src/testing/layout-shift src/testing/walls src/finishing src/testing/faults/long-content src/integrations/any-order',
  ],
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
