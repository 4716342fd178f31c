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
);
