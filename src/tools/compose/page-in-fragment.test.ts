import { expect, test } from 'vitest';
import { composeAddress } from '../../model/addresses.ts';
import { pageInFragment } from './page-in-fragment.ts';

test.for([1301, 10_301])('the number %i that an address brings is read again', (number) => {
  expect(pageInFragment(new URL(composeAddress(number), 'https://help.example').hash)).toBe(number);
});

test.for([
  { fragment: '' },
  { fragment: '#from=' },
  { fragment: '#from=130100' },
  { fragment: '#from=1301&x' },
  { fragment: '#from=../1' },
  { fragment: '#from=-130' },
  { fragment: '#from=0999' },
  { fragment: '#help-compose-keep' },
])('$fragment names no page', ({ fragment }) => {
  expect(pageInFragment(fragment)).toBe(0);
});
