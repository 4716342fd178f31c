import fc from 'fast-check';
import { expect } from 'vitest';
import { hostileText, testProperty } from '../testing/property.ts';
import { readOutsideAddress } from './outside-address.ts';

const tail = fc.oneof(hostileText, fc.webPath(), fc.constant(''));
const url = fc.oneof(
  hostileText,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .tuple(
      fc.constantFrom('https://', 'https:', 'HTTPS://', 'https:\\\\'),
      fc.constantFrom('', 'okpay@', 'example.com\\@', 'example.com#@'),
      fc.constantFrom('example.com', 'xn--80ak6aa92e.com', 'exаmple.com', '127.0.0.1', 'a.b'),
      tail,
    )
    .map((parts) => parts.join('')),
);

testProperty(
  'an address that is accepted leads where it says, for a browser too',
  [url],
  (text) => {
    const address = readOutsideAddress(text);
    if (address.fault !== undefined) return;
    const parsed = new URL(text);
    expect([parsed.protocol, parsed.hostname]).toEqual(['https:', address.host]);
    expect([parsed.username, parsed.password, parsed.port]).toEqual(['', '', '']);
    expect(text).toMatch(/^[\x21-\x7E]+$/);
  },
);
