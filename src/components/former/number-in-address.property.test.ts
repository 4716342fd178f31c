import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testProperty } from '../../testing/property.ts';
import { numberInAddress } from './number-in-address.ts';

const signs = '。，；：！？、）】」』”’…》（【「“ .,;:!?()[]{}<>"\'*~&'.split('');
const around = fc.array(fc.constantFrom(...signs), { maxLength: 4 }).map((some) => some.join(''));
const after = fc
  .tuple(around, fc.constantFrom('', '谢谢', '。先看这个'))
  .map((two) => two.join(''));

testProperty(
  'a number is read from an address, whatever a sentence puts around it',
  [
    fc.integer({ min: 1000, max: 99_999 }),
    fc.constantFrom('/a/', '/A/', '/', '/a//', '／ａ／', '/help/a/'),
    around,
    fc.constantFrom('', '/', '/index.html', '.html'),
    after,
    fc.boolean(),
  ],
  (number, folder, before, end, behind, isEncoded) => {
    const path = folder + before + String(number) + end + behind;
    expect(numberInAddress(isEncoded ? encodeURI(path) : path)).toBe(number);
    const wide = path.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    expect(numberInAddress(wide)).toBe(number);
  },
);

test.for([
  { name: 'a page that is gone', path: '/faq/withdrawal/gone/' },
  { name: 'a longer number', path: '/a/130112/' },
  { name: 'a date', path: '/2026-11-20/' },
  { name: 'an address that is no text', path: '/%E3%80/' },
])('$name is no number of a page', ({ path }) => {
  expect(numberInAddress(path)).toBeUndefined();
});
