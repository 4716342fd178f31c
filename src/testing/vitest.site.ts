import { defineConfig } from 'vitest/config';

/** Tests of the built site: `dist` as files, and served to a real browser. */
export default defineConfig({
  test: {
    // What tests start and read prints without colours, which CI asks for.
    env: { NO_COLOR: '1', FORCE_COLOR: undefined },
    include: ['src/**/*.browser.test.ts', 'src/**/*.dist.test.ts'],
    globalSetup: ['src/testing/served-site.ts'],
    // Two cores: more browsers at a time only wait for each other.
    maxWorkers: 2,
    // A worker keeps its browser, and the modules it has loaded, from file to file.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
