import { expect, test } from 'vitest';
import { composeAddress } from '../../model/addresses.ts';
import { pageInFragment } from './page-in-fragment.ts';

test('the number that an address brings is read again', () => {
  expect(pageInFragment(new URL(composeAddress(1301), 'https://help.example').hash)).toBe(1301);
});

test.for([
  { fragment: '' },
  { fragment: '#from=' },
  { fragment: '#from=13010' },
  { fragment: '#from=1301&x' },
  { fragment: '#from=../1' },
  { fragment: '#from=-130' },
  { fragment: '#help-compose-keep' },
])('$fragment names no page', ({ fragment }) => {
  expect(pageInFragment(fragment)).toBe(0);
});
