import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pagesOfPdf } from './pdf-pages.ts';
import { failureLines, outcomeTable } from './report.ts';

const failed = {
  browser: 'Chromium 80',
  task: 'read',
  failures: [{ expected: 'main h1 is seen', seen: 'under\n  <ul>' }],
};

test('a failure is one line: browser, task, what was expected, what was seen', () => {
  expect(failureLines(failed)).toEqual([
    'Chromium 80 · read · expected main h1 is seen · seen under <ul>',
  ]);
});

test('the table says for each browser and task whether it works, and what was not tried', () => {
  const outcomes = [failed, { browser: 'Firefox', task: 'desk', failures: [] }];
  expect(outcomeTable(outcomes, ['read', 'desk']).split('\n')).toEqual([
    '|  | read | desk |',
    '| --- | --- | --- |',
    '| Chromium 80 | 1 failed | – |',
    '| Firefox | – | ok |',
  ]);
});

test('pages of a PDF are counted, also where their tree is packed', () => {
  const tree = '<</Type /Pages /Count 3 /Kids []>>';
  expect(pagesOfPdf(Buffer.from(`%PDF-1.4\n${tree}`))).toBe(3);
  const packed = Buffer.concat([
    Buffer.from('%PDF-1.5\n<</Filter /FlateDecode>>\nstream\n'),
    deflateSync(tree),
    Buffer.from('\nendstream'),
  ]);
  expect(pagesOfPdf(packed)).toBe(3);
  expect(pagesOfPdf(Buffer.from('%PDF-1.4'))).toBe(0);
});
