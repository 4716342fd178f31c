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
  ['a rule of which the page has nothing', 'b{color:red}', ''],
  ['one selector of a list', 'p,b{color:red}', 'p{color:red}'],
  ['a rule within a condition, and the condition', '@media print{b{color:red}}', ''],
  ['a rule in a layer', '@layer x{b{color:red}p{color:red}}', '@layer x{p{color:red}}'],
  ['a choice of which none is there', ':is(b,i) p{color:red}', ''],
  ['a parent that can have no such child', 'p:has(>b){color:red}', ''],
])('%s goes', ([, css = '', left]) => {
  expect(used(css, 'p')).toBe(left);
});

test.for([
  ['a choice of which one is there', ':is(b,p){color:red}'],
  ['what is excluded, though it is not there', 'p:not(b){color:red}'],
  ['what asks for no name', ':root,*,::backdrop,:focus-visible{color:red}'],
  ['the order of layers', '@layer a,b;'],
  ['steps of an animation', '@keyframes x{from{color:red}to{color:blue}}'],
  ['pages on paper', '@media print{@page{margin:15mm}}'],
])('%s stays', ([, css = '']) => {
  expect(used(css, 'p')).toBe(css);
});

test('custom properties stay when something reads them, also through others', () => {
  const css = ':root{--a:var(--b);--b:1px;--c:var(--d);--d:2px}p{margin:var(--a)}';
  expect(used(css, 'p')).toBe(':root{--a:var(--b);--b:1px}p{margin:var(--a)}');
});

test('custom properties stay when another stylesheet reads them', () => {
  expect(usedRules(':root{--a:1px;--b:2px}', () => true, new Set(['--b']))).toBe(':root{--b:2px}');
});
