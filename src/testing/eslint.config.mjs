import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'site/', '.astro/', 'node_modules/'] },
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
    // What a test is given may be hostile, or long; its title says `$name` or `%$` instead.
    files: ['src/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.callee.property.name=/^(?:for|each)$/] > Literal.arguments[value=/%[.\\d]*[sjoO]|[$]\\d/]',
          message: 'A title does not print its input: use $name of an object, or %$.',
        },
      ],
    },
  },
  {
    // Commands print; nothing else does.
    files: ['src/commands/**', 'src/workshop/**', 'src/testing/**'],
    rules: { 'no-console': 'off' },
  },
);
