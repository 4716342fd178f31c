import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildContent } from './built-content.ts';
import { contentFolder } from './content-folder.ts';
import { ledgerWith } from './wrong-content.ts';

test('other content is built without touching the code: own brand, no guides, own address', async () => {
  const output = await buildContent(
    contentFolder({
      'site.yaml':
        'brand: 某付\ntitle: 某付 & 帮助\ndescription: 说明\nurl: https://help.example.com\n',
      'ledger.yaml': ledgerWith(
        'retired:\n  - from: /faq/withdrawal/old-name/\n    to: 1301\n',
      ).replace('[/faq/withdrawal/not-arrived/]', '[/faq/withdrawal/old-name/]'),
    }),
    onTestFinished,
  );
  const read = (path: string) => readFileSync(join(output, path), 'utf8');
  expect(read('index.html')).toContain('<title>某付 &amp; 帮助</title>');
  expect(read('index.html')).not.toContain('OKPay');
  const answer = read('faq/withdrawal/not-arrived/index.html');
  expect(answer).toContain('href="https://help.example.com/faq/withdrawal/not-arrived/"');
  expect(read('sitemap-0.xml')).toContain('https://help.example.com/faq/withdrawal/not-arrived/');
  expect(read('sitemap-0.xml')).toContain('https://help.example.com/about/accessibility/');
  expect(read('sitemap-0.xml')).toContain('https://help.example.com/about/licences/');
  expect(read('sitemap-0.xml')).not.toMatch(/\/a\/1301\/|old-name|\/desk\//);
  expect(existsSync(join(output, 'guide'))).toBe(false);
  expect(answer).toContain('href="/opensearch.xml"');
  expect(read('opensearch.xml')).toContain(
    'template="https://help.example.com/search/?q={searchTerms}"',
  );
});
