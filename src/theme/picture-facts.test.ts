import { expect, test } from 'vitest';
import { pictureFacts } from './picture-facts.ts';

const factsOf = (text: string) => pictureFacts(new TextEncoder().encode(text));

test('a drawing has the size of its view, or else its own', () => {
  expect(factsOf('<svg viewBox="0 0 64 32" width="10" height="10"/>')).toEqual({
    kind: 'svg',
    width: 64,
    height: 32,
  });
  expect(factsOf('<?xml version="1.0"?>\n<svg width="20px" height="10"/>')).toEqual({
    kind: 'svg',
    width: 20,
    height: 10,
  });
  for (const without of ['', 'viewBox="0 0 0 0"', 'width="100%" height="10"', 'viewBox="a"'])
    expect(factsOf(`<svg ${without}/>`), without).toEqual({ kind: 'svg' });
});

test('a PNG says how large it is', () => {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d49484452000000b400000078', 'hex');
  expect(pictureFacts(bytes)).toEqual({ kind: 'png', width: 180, height: 120 });
  expect(pictureFacts(bytes.subarray(0, 20))).toBeUndefined();
});

test('a photograph is known by its beginning, and anything else is no picture', () => {
  expect(pictureFacts(Buffer.from('ffd8ffe0', 'hex'))).toEqual({ kind: 'jpg' });
  for (const text of ['', 'GIF89a', '<html><svg/></html>', 'svg'])
    expect(factsOf(text), text).toBeUndefined();
});
