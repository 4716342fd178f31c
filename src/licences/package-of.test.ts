import { expect, test } from 'vitest';
import { isOnPages, packageOf } from './package-of.ts';

test.for([
  ['/project/node_modules/astro/dist/x.js', 'node_modules/astro'],
  [
    '/project/node_modules/@astrojs/starlight/dist/a.ts?astro&type=script',
    'node_modules/@astrojs/starlight',
  ],
  ['/project/node_modules/a/node_modules/@b/c/d.css', 'node_modules/a/node_modules/@b/c'],
  ['C:\\project\\node_modules\\astro\\x.js', 'node_modules/astro'],
  ['\0vite/preload-helper.js', 'node_modules/vite'],
  ['\0rolldown/runtime.js', 'node_modules/rolldown'],
] as const)('%s is of %s', ([id, folder]) => {
  expect(packageOf(id)).toBe(folder);
});

test.for(['/project/src/a.ts', '\0virtual:astro:x', '/project/src/a.ts?from=node_modules/b/c'])(
  '%s is of no package',
  (id) => {
    expect(packageOf(id)).toBeUndefined();
  },
);

test('components and styles are on pages, what renders them is not', () => {
  expect(isOnPages('/x/Footer.astro')).toBe(true);
  expect(isOnPages('/x/Footer.astro?astro&type=style&index=0&lang.css')).toBe(true);
  expect(isOnPages('/x/style/props.css')).toBe(true);
  expect(isOnPages('/x/render.js')).toBe(false);
});
