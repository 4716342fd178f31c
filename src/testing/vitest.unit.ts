import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // What tests start and read prints without colours, which CI asks for.
    env: { NO_COLOR: '1', FORCE_COLOR: undefined },
    include: ['src/**/*.test.ts'],
    // Some read the whole content; a busy machine may take its time.
    testTimeout: 30_000,
    // Most of the time goes into loading the same modules: a worker keeps them from file to file.
    isolate: false,
    exclude: ['src/**/*.browser.test.ts', 'src/**/*.dist.test.ts'],
  },
});
