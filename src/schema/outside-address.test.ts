import { expect, test } from 'vitest';
import { hostFault, readOutsideAddress } from './outside-address.ts';

test.for([
  { name: 'a host alone', url: 'https://example.com', host: 'example.com' },
  {
    name: 'an address with all of its parts',
    url: 'https://help.example.com/a/b?c=d&e=%E4%BD%A0#f',
    host: 'help.example.com',
  },
  { name: 'a host in capitals', url: 'https://Example.COM/', host: 'example.com' },
])('$name leads to its host', ({ url, host }) => {
  expect(readOutsideAddress(url)).toEqual({ host });
});

test.for([
  ['http://example.com/', 'scheme'],
  ['HTTPS://example.com/', 'scheme'],
  ['//example.com/', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['https:/example.com', 'scheme'],
  ['https:\\\\example.com', 'scheme'],
  [' https://example.com', 'scheme'],
  ['https://okpay@evil.example/', 'user'],
  ['https://okpay:password@evil.example/', 'user'],
  ['https://example.com:8443/', 'port'],
  ['https://exаmple.com/', 'letters'],
  ['https://ｅxample.com/', 'letters'],
  ['https://例子.com/', 'letters'],
  ['https://exam\u200Bple.com/', 'letters'],
  ['https://exam\tple.com/', 'letters'],
  ['https://xn--exmple-cua.com/', 'punycode'],
  ['https://a.xn--p1ai/', 'punycode'],
  ['https://127.0.0.1/', 'host'],
  ['https://2130706433/', 'host'],
  ['https://localhost/', 'host'],
  ['https://', 'host'],
  ['https:///example.com', 'host'],
  ['https://example.com\\@evil.example/', 'user'],
  ['https://example.com\\evil.example/', 'host'],
  ['https://example.com./', 'host'],
  ['https://example.com/a b', 'characters'],
  ['https://example.com/"onclick=', 'characters'],
  ['https://example.com/\\..', 'characters'],
  ['https://example.com/提现', 'characters'],
  ['https://example.com/\u202Ecod.exe', 'characters'],
  ['https://example.com/\n', 'characters'],
] as const)('an address that could mislead is refused, with its fault (%$)', ([url, fault]) => {
  expect(readOutsideAddress(url), url).toEqual({ fault });
});

test('a host of many parts is a host, one that no network accepts is none', () => {
  expect(hostFault('a.b-c.example.com')).toBeUndefined();
  expect(hostFault(`${'a'.repeat(64)}.com`)).toBe('host');
  expect(hostFault(`${'abcdefghi.'.repeat(25)}example.com`)).toBe('host');
});
