import { expect, test } from 'vitest';
import { styleFeaturesAbove } from './emitted-styles.ts';

const old = { chrome: 61, safari: 11, firefox: 67 };
const above = (css: string): string[] => [...styleFeaturesAbove(css, old).keys()];

test.for([
  { name: 'a property', css: 'p{accent-color:red}', found: ['accent-color'] },
  { name: 'a value', css: 'p{overflow-wrap:anywhere}', found: ['overflow-wrap: anywhere'] },
  { name: 'a function', css: 'p{width:min(1px,2px)}', found: ['min()'] },
  { name: 'a unit', css: 'p{height:1lh}', found: ['unit lh'] },
  { name: 'a selector', css: 'p:has(b){top:0}', found: [':has'] },
  { name: 'a layer', css: '@layer a{p{top:0}}', found: ['@layer'] },
  { name: 'a medium', css: '@media (scripting:none){p{top:0}}', found: ['@media scripting'] },
  { name: 'a range', css: '@media (width>=50rem){p{top:0}}', found: ['@media range_syntax'] },
  { name: 'gaps of a flex box', css: 'p{gap:1px}', found: ['gap of flex'] },
])('$name that some browser does not know is found', ({ css, found }) => {
  expect(above(css)).toEqual(found);
});

test.for([
  { name: 'what all know', css: 'p:hover{color:red;display:grid;width:calc(1px + 2em)}' },
  { name: 'a value with an older one before it', css: 'p{width:1px;width:min(1px,2px)}' },
  { name: 'a property beside its prefixed name', css: 'p{-webkit-mask:none;mask:none}' },
  { name: 'what is tried first', css: '@supports (width:min(1px,2px)){p{width:min(1px,2px)}}' },
  { name: 'an address', css: 'p{background:url(min(1,2))}' },
])('$name is nothing to find', ({ css }) => {
  expect(above(css)).toEqual([]);
});
