import { expect, test } from 'vitest';
import { HtmlPage } from '../html-page.ts';
import { dropFixedTheme, withSystemTheme } from './system-theme.ts';

test('rules for the dark theme get a copy for dark systems on which no theme is chosen', () => {
  expect(withSystemTheme('p{top:0}[data-theme=dark] p,b{top:1px}')).toBe(
    'p{top:0}[data-theme=dark] p,b{top:1px}' +
      '@media (prefers-color-scheme:dark){:root:not([data-theme]) p{top:1px}}',
  );
});

test('the theme that every page comes with is taken out of it', () => {
  const page = new HtmlPage('<html lang="zh-CN" data-theme="dark" data-has-toc></html>');
  dropFixedTheme(page);
  expect(page.toString()).toBe('<html lang="zh-CN" data-has-toc></html>');
});
