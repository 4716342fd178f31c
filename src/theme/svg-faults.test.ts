import { expect, test } from 'vitest';
import { svgFaults } from './svg-faults.ts';

const found = (inside: string, before = ''): string[] =>
  svgFaults(`${before}<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`).map(
    (fault) => fault.found,
  );

test('a drawing as programs write it has nothing strange', () => {
  const drawing = `<title>云付</title><defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs>
    <style>.b{fill:url(#a)}</style><path class="b" d="M0 0h1" style="fill:url( '#a' )"/>
    <use xlink:href="#a" xmlns:xlink="http://www.w3.org/1999/xlink"/>`;
  const head =
    '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">';
  expect(found(drawing, head)).toEqual([]);
});

test.for([
  { name: 'a script', inside: '<script>x</script>', told: '<script>' },
  { name: 'a script in capitals', inside: '<SCRIPT/>', told: '<SCRIPT>' },
  { name: 'a script of a namespace', inside: '<s:script/>', told: '<s:script>' },
  { name: 'a page inside', inside: '<foreignObject/>', told: '<foreignObject>' },
  { name: 'a link', inside: '<a href="#x"/>', told: '<a>' },
  { name: 'a picture', inside: '<image/>', told: '<image>' },
  { name: 'what changes a link later', inside: '<set attributeName="href"/>', told: '<set>' },
  { name: 'a handler', inside: '<g onclick="x"/>', told: 'onclick="x"' },
  { name: 'a foreign use', inside: '<use href="https://a.example/#b"/>', told: 'href="https' },
  { name: 'a foreign use by entity', inside: '<use xlink:href="&#104;ttps:"/>', told: 'https:' },
  { name: 'a foreign fill', inside: '<g style="fill:url(//a.example)"/>', told: 'style=' },
  { name: 'a foreign fill by attribute', inside: '<g fill="url(&quot;a&quot;)"/>', told: 'fill=' },
  { name: 'a foreign style', inside: '<style>@import "a"</style>', told: '@import "a"' },
  { name: 'one in pieces', inside: '<style>@im&#112;ort "a"</style>', told: '@import "a"' },
  { name: 'one in CDATA', inside: '<style><![CDATA[@import "a"]]></style>', told: '@import' },
])('what is no drawing is found: $name', ({ inside, told }) => {
  expect(found(inside)).toEqual([expect.stringContaining(told)]);
});

test.for([
  { name: 'entities', before: '<!DOCTYPE svg [<!ENTITY a "b">]>', told: '<!DOCTYPE svg [' },
  { name: 'a stylesheet', before: '<?xml-stylesheet href="a"?>', told: '<?xml-stylesheet' },
])('before the drawing, too: $name', ({ before, told }) => {
  expect(found('', before)[0]).toContain(told);
});

test('a fault is told with its place', () => {
  const text = '<svg>\n  <g/>\n  <script/></svg>';
  expect(svgFaults(text)).toEqual([{ index: text.indexOf('<script'), found: '<script>' }]);
});
