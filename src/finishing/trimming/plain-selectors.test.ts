import { expect, test } from 'vitest';
import { plainSelectors } from './plain-selectors.ts';

test.for([
  { selector: '.a>p', plain: ['.a>p'] },
  { selector: ':is(.a,.b>c)>:is(h2,h3)', plain: ['.a>h2', '.a>h3', '.b>c>h2', '.b>c>h3'] },
  { selector: 'section:where(._0)', plain: ['section._0'] },
  { selector: '.a:is(th,td):first-child', plain: ['th.a:first-child', 'td.a:first-child'] },
  { selector: 'p+:not(a,b)', plain: ['p+:not(a):not(b)'] },
  {
    selector: '[lang]:where(:not(:lang(zh),:lang(ja)))',
    plain: ['[lang]:not(:lang(zh)):not(:lang(ja))'],
  },
  { selector: 'a:is(:hover,:focus)', plain: ['a:hover', 'a:focus'] },
  { selector: 'p:has(>:is(b,i))', plain: ['p:has(>b)', 'p:has(>i)'] },
])('$selector', ({ selector, plain }) => {
  expect(plainSelectors(selector)).toEqual(plain);
});

test('what cannot be written plainly is named', () => {
  expect(() => plainSelectors('.a:is(.b .c)')).toThrow('.a:is(.b .c)');
  expect(() => plainSelectors('p:not(.a *)')).toThrow('p:not(.a *)');
});
