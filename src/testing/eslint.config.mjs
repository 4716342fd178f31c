import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/'] },
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  {
    rules: {
      complexity: ['error', 12],
      eqeqeq: 'error',
      'max-lines': ['error', 250],
      'no-console': 'error',
      'no-restricted-globals': ['error', 'event', 'name'],
      'prefer-const': 'error',
    },
  },
  {
    // Commands print; nothing else does.
    files: ['src/commands/**', 'src/workshop/**', 'src/testing/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // A list of examples is one concept, however long.
    files: ['src/testing/malformed.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // HTML from our own pipeline, which drops raw HTML; and a script that has to run early.
    files: ['src/pages/**'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
