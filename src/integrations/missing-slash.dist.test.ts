import { expect, inject, test } from 'vitest';

test.for(['/a/1301', '/faq/withdrawal', '/a/1301?from=x'])(
  'a page is there without its slash, too (%$)',
  async (address) => {
    expect((await fetch(inject('site') + address)).status, address).toBe(200);
  },
);

test.for(['/a/9999', '/a/9999/', '/a/1301%E3%80%82', '/a/1301/%E3%80%82', '/A/1301', '/1301/'])(
  'what is missing is answered by our page, and as missing (%$)',
  async (address) => {
    const response = await fetch(inject('site') + address);
    expect(response.status, address).toBe(404);
    expect(await response.text(), address).toContain('没有这一页');
  },
);
