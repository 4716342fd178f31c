import { expect, test } from 'vitest';
import { isOnPages, packageOf } from './package-of.ts';

test.for([
  { name: 'a module', id: '/project/node_modules/astro/dist/x.js', folder: 'node_modules/astro' },
  {
    name: 'a script of a component, in a scope',
    id: '/project/node_modules/@astrojs/starlight/dist/a.ts?astro&type=script',
    folder: 'node_modules/@astrojs/starlight',
  },
  {
    name: 'a style of a package within a package',
    id: '/project/node_modules/a/node_modules/@b/c/d.css',
    folder: 'node_modules/a/node_modules/@b/c',
  },
  {
    name: 'a module on Windows',
    id: 'C:\\project\\node_modules\\astro\\x.js',
    folder: 'node_modules/astro',
  },
  { name: 'what Vite adds', id: '\0vite/preload-helper.js', folder: 'node_modules/vite' },
  { name: 'what Rolldown adds', id: '\0rolldown/runtime.js', folder: 'node_modules/rolldown' },
] as const)('$name is known to be of its package', ({ id, folder }) => {
  expect(packageOf(id)).toBe(folder);
});

test.for([
  { name: 'a module of ours', id: '/project/src/a.ts' },
  { name: 'a module that is no file', id: '\0virtual:astro:x' },
  { name: 'a module of ours that names a package', id: '/project/src/a.ts?from=node_modules/b/c' },
])('$name is of no package', ({ id }) => {
  expect(packageOf(id)).toBeUndefined();
});

test('components and styles are on pages, what renders them is not', () => {
  expect(isOnPages('/x/Footer.astro')).toBe(true);
  expect(isOnPages('/x/Footer.astro?astro&type=style&index=0&lang.css')).toBe(true);
  expect(isOnPages('/x/style/props.css')).toBe(true);
  expect(isOnPages('/x/render.js')).toBe(false);
});
