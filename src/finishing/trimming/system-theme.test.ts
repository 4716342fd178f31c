import { expect, test } from 'vitest';
import { withoutOverridden } from './overridden.ts';
import { HtmlPage } from '../html-page.ts';
import { dropFixedTheme, withSystemTheme } from './system-theme.ts';

test('rules for the light theme get a copy for light systems on which no theme is chosen', () => {
  expect(withSystemTheme('p{top:0}[data-theme=light] p,b{top:1px}')).toBe(
    'p{top:0}[data-theme=light] p,b{top:1px}' +
      '@media (prefers-color-scheme:light){:root:not([data-theme]) p{top:1px}}',
  );
});

test('the theme that every page comes with is taken out of it', () => {
  const page = new HtmlPage('<html lang="zh-CN" data-theme="dark" data-has-toc></html>');
  dropFixedTheme(page);
  expect(page.toString()).toBe('<html lang="zh-CN" data-has-toc></html>');
});

test('tokens of Starlight that ours replace everywhere are left out; others are not', () => {
  const theirs = '@layer starlight.base{:root{--a:1;--b:2}:root[data-theme=light]{--a:3}}';
  const ours = '@layer help{:root{--a:9}@media (width>=1px){:root{--b:9}}}';
  expect(withoutOverridden(ours + theirs)).toBe(
    `${ours}@layer starlight.base{:root{--b:2}:root[data-theme=light]{}}`,
  );
});
