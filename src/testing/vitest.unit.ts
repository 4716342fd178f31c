import { defineConfig } from 'vitest/config';
import { scriptTexts } from '../integrations/script-texts.ts';
import { languages } from '../model/language.ts';
import { isFullSweep } from './full-sweep.ts';
import { testEnvironment } from './test-environment.ts';

export default defineConfig({
  plugins: [scriptTexts(languages['zh-CN'].texts)],
  test: {
    env: testEnvironment,
    include: ['src/**/*.test.ts'],
    // Some read the whole content; a busy machine may take its time.
    testTimeout: 30_000,
    // Most of the time goes into loading the same modules: a worker keeps them from file to file.
    isolate: false,
    exclude: [
      'src/**/*.browser.test.ts',
      'src/**/*.dist.test.ts',
      ...(isFullSweep ? [] : ['src/**/*.sweep.test.ts']),
    ],
  },
});
