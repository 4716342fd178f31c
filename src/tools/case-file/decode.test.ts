import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decoded } from './decode.ts';

const bytes = (file: string): Uint8Array =>
  readFileSync(new URL(`exports/${file}.csv`, import.meta.url));

test.for([
  { file: 'alipay', encoding: 'gb18030', says: '转账红包' },
  { file: 'wechat', encoding: 'utf-8', says: '微信红包' },
  { file: 'big5', encoding: 'big5', says: '餘額' },
  { file: 'shift-jis', encoding: 'shift_jis', says: '残高' },
  { file: 'utf16', encoding: 'utf-16le', says: '支出' },
])('$file is $encoding', ({ file, encoding, says }) => {
  const read = decoded(bytes(file));
  expect(read).toMatchObject({ encoding });
  expect(typeof read === 'object' && read.text).toContain(says);
  expect(typeof read === 'object' && read.text.charCodeAt(0)).not.toBe(0xfeff);
});

test.for([
  { start: [0x50, 0x4b, 3, 4], kind: 'excel' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], kind: 'excel' },
  { start: [0x25, 0x50, 0x44, 0x46], kind: 'pdf' },
  { start: [0xff, 0xd8, 0xff], kind: 'picture' },
])('a file that begins with $start is no text but $kind', ({ start, kind }) => {
  expect(decoded(Uint8Array.from([...start, 1, 2, 3]))).toBe(kind);
});

test('an empty file is an empty text', () => {
  expect(decoded(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
});

test('letters that nobody can tell are named so, instead of others in their place', () => {
  // Latin letters of an old Windows, which GBK would take for Chinese ones.
  const latin = Uint8Array.from(
    [...'Beitr\u00e4ge;Geb\u00fchr;\u00dcbertrag\n'].map((c) => c.charCodeAt(0)),
  );
  expect(decoded(latin)).toBe('letters');
});
