import { expect, test } from 'vitest';
import { shownHosts } from './shown-hosts.ts';

test.for([
  ['https://bank.example/a.html', ['bank.example']],
  ['打开BANK.Example看', ['bank.example']],
  ['ｂａｎｋ．ｅｘａｍｐｌｅ', ['bank.example']],
  ['bank。example', ['bank.example']],
  ['go/bank.example', ['bank.example']],
  ['192.0.2.1', ['192.0.2.1']],
  ['a@bank.example', ['bank.example']],
  ['Node.js 写的 a.html、账单.pdf', []],
  ['https://bank.example/a.js', ['bank.example']],
  ['第 3.5 版、v2.0，到账了。再看', []],
] as const)('the hosts that a text shows are found, and nothing else (%$)', ([text, hosts]) => {
  expect(shownHosts(text), text).toEqual(hosts);
});
