import { expect, test } from 'vitest';
import { scriptFeaturesAbove } from './emitted-scripts.ts';

const old = { chrome: 61, safari: 11, firefox: 60 };
const above = (text: string): string[] => [...scriptFeaturesAbove(text, 'module', old).keys()];

test.for([
  { text: 'a?.b', found: ['?.'] },
  { text: 'a?.b(...c, d).e', found: ['?.', '?.(...a, b)'] },
  { text: 'a??b', found: ['??'] },
  { text: 'a??=b', found: ['??='] },
  { text: 'import("./a.js")', found: ['import()'] },
  { text: 'class A{b=1}', found: ['class fields'] },
  { text: 'class A{#b(){}}', found: ['#private'] },
  { text: 'try{}catch{}', found: ['catch {'] },
  { text: 'f({...a})', found: ['{...}'] },
  { text: '/(?<=a)b/', found: ['(?<=)'] },
  { text: '/(?<a>b)/', found: ['(?<name>)'] },
  { text: '/\\p{L}/u', found: ['\\p{}'] },
  { text: '/a/s', found: ['/s'] },
  { text: 'a.at(1)', found: ['.at'] },
  { text: 'Object.fromEntries(a)', found: ['Object.fromEntries'] },
  { text: 'new AbortController', found: ['AbortController'] },
  { text: 'structuredClone(a)', found: ['structuredClone'] },
])('$text is found', ({ text, found }) => {
  expect(above(text)).toEqual(found);
});

test('what all know is nothing to find', () => {
  const text = 'const [a]=[...b];async()=>{for(const c of await d)Object.keys(c).includes(`${a}`)}';
  expect(above(text)).toEqual([]);
});
