import { expect, test } from 'vitest';
import { contentChecksOf } from '../../testing/checked-page.ts';

const found = (body: string): string[] =>
  contentChecksOf(body).flatMap(({ id, found }) => (id === 'HC031' ? [found] : []));

test.for([
  '[这一页](/a/1302/)',
  '[example.com](https://example.com/a)',
  '[WWW.Example.com/a](https://example.com/a)',
  '[https://example.com/a](https://example.com/a)',
  '<https://example.com/>',
  '[第 3.5 版、v2.0](/a/1302/)',
  '[10:30 之后](/a/1302/)',
  '[`代码`](/a/1302/)',
  '[![图](/pictures/a.png)](/a/1302/)',
])('a link leads where it says (%$)', (body) => {
  expect(found(body), body).toEqual([]);
});

test.for([
  '[https://bank.example](https://example.com/)',
  '[bank.example](/a/1302/)',
  '[去 bank.example 登录](#steps)',
  '[**bank**.exa`mple`](https://example.com/)',
  '[BANK.EXAMPLE/a](https://example.com/)',
  '[ｂａｎｋ．ｅｘａｍｐｌｅ](https://example.com/)',
  '[bank。example](https://example.com/)',
  '[bank&#46;example](https://example.com/)',
  '[bank.&shy;example](https://example.com/)',
  '[//bank.example](https://example.com/)',
  '[https://example.com@bank.example](https://example.com/)',
  '[example.com.bank.example](https://example.com/)',
  '[![bank.example](/pictures/a.png)](https://example.com/)',
  '[bank.example][甲]\n\n[甲]: https://example.com/',
])('a link shows another address (%$)', (body) => {
  expect(found(body), body).toEqual([expect.stringContaining('bank.example，去的却是')]);
});

test('an address needs no dot to be one', () => {
  expect(found('[https://bank](https://example.com/)')).toEqual([
    expect.stringContaining('链接的文字里是 bank，'),
  ]);
  expect(found('[http://192.0.2.7/a](https://example.com/)')).toHaveLength(1);
});

test.for([
  { name: 'nothing', body: '[](/a/1302/)' },
  { name: 'a blank that does not break', body: '[&nbsp;](/a/1302/)' },
  { name: 'characters that nobody sees', body: '[&#x200B;&#x2800;](/a/1302/)' },
  { name: 'a blank', body: '[ ](/a/1302/)' },
])('a link around $name has no words', ({ body }) => {
  expect(found(body)).toEqual(['链接没有文字']);
});
