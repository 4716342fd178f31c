import { defineConfig } from 'vitest/config';
import { isFullSweep } from './full-sweep.ts';
import { LongestFirst } from './longest-first.ts';
import { testEnvironment } from './test-environment.ts';

/** Tests of the built site: `dist` as files, and served to a real browser. */
export default defineConfig({
  test: {
    env: testEnvironment,
    include: ['src/**/*.browser.test.ts', 'src/**/*.dist.test.ts'],
    exclude: isFullSweep ? [] : ['src/**/*.sweep.*.test.ts'],
    globalSetup: ['src/testing/served-site.ts'],
    // Two cores: more browsers at a time only wait for each other.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // A worker keeps its browser, and the modules it has loaded, from file to file.
    isolate: false,
    testTimeout: 60_000,
    // A browser on a busy machine misses a moment now and then, and among the thousand tests of the
    // sweeps one misses two: what is really broken is so each time.
    retry: isFullSweep ? 2 : 1,
    // The one second that is usual is less than a busy machine takes to load a search.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
  },
});
