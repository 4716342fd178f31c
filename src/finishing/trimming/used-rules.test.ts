import { expect, test } from 'vitest';
import { namesAskedFor, usedRules } from './used-rules.ts';

const used = (css: string, ...names: string[]): string =>
  usedRules(css, (name) => names.includes(name));

test('the names of a stylesheet are those of its selectors, however deep', () => {
  expect([
    ...namesAskedFor('p .a:is(#b,[open]):not(:where([dir=rtl] em))::before{color:red}'),
  ]).toEqual(['p', '.a', '#b', '[open]', '[dir=rtl]', 'em']);
});

test.for([
  { name: 'a rule of which the page has nothing', css: 'b{color:red}', left: '' },
  { name: 'one selector of a list', css: 'p,b{color:red}', left: 'p{color:red}' },
  {
    name: 'a rule in a condition, and the condition',
    css: '@media print{b{color:red}}',
    left: '',
  },
  {
    name: 'a rule in a layer',
    css: '@layer x{b{color:red}p{color:red}}',
    left: '@layer x{p{color:red}}',
  },
  { name: 'a choice of which none is there', css: ':is(b,i) p{color:red}', left: '' },
  { name: 'a parent that can have no such child', css: 'p:has(>b){color:red}', left: '' },
])('$name goes', ({ css, left }) => {
  expect(used(css, 'p')).toBe(left);
});

test.for([
  { name: 'a choice of which one is there', css: ':is(b,p){color:red}' },
  { name: 'what is excluded, though it is not there', css: 'p:not(b){color:red}' },
  { name: 'what asks for no name', css: ':root,*,::backdrop,:focus-visible{color:red}' },
  { name: 'the order of layers', css: '@layer a,b;' },
  { name: 'steps of an animation', css: '@keyframes x{from{color:red}to{color:blue}}' },
  { name: 'pages on paper', css: '@media print{@page{margin:15mm}}' },
])('$name stays', ({ css }) => {
  expect(used(css, 'p')).toBe(css);
});

test('what is for pages in another language goes, though an element is in it', () => {
  const has = (name: string): boolean => ['p', '[lang=en]', ':root[lang=zh-CN]'].includes(name);
  const css = ':root[lang=en] p{color:red}[lang=en]{color:blue}:root[lang=zh-CN] p{color:red}';
  expect(usedRules(css, has)).toBe('[lang=en]{color:blue}:root[lang=zh-CN] p{color:red}');
});

test('custom properties stay when something reads them, also through others', () => {
  const css = ':root{--a:var(--b);--b:1px;--c:var(--d);--d:2px}p{margin:var(--a)}';
  expect(used(css, 'p')).toBe(':root{--a:var(--b);--b:1px}p{margin:var(--a)}');
});

test('custom properties stay when another stylesheet reads them', () => {
  expect(usedRules(':root{--a:1px;--b:2px}', () => true, new Set(['--b']))).toBe(':root{--b:2px}');
});
