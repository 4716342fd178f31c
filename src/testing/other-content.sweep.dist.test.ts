import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildContent } from './built-content.ts';
import { contentFolder, otherAnswer } from './content-folder.ts';
import { ledgerWith } from './wrong-content.ts';

const numbers = Array.from({ length: 95 }, (_, index) => 2001 + index);
const files = {
  'site.yaml':
    'brand: 某付\ntitle: 某付 & 帮助\ndescription: 说明\nurl: https://help.example.com\n',
  'topics.yaml': `- id: withdrawal
  title: 提现
  description: 提现没到账
  order: 1
- id: cash
  title: 现金
  description: 现金的事
  order: 2
`,
  'ledger.yaml': ledgerWith(
    'retired:\n  - from: /faq/withdrawal/old-name/\n    to: 1301\n',
  ).replace('[/faq/withdrawal/not-arrived/]', '[/faq/withdrawal/old-name/]'),
  ...Object.fromEntries(
    numbers.map((number) => [`faq/withdrawal/a${number}.md`, otherAnswer(number)]),
  ),
};

describe('a site of other content', () => {
  let output = '';
  const endings: (() => void)[] = [];
  beforeAll(async () => {
    const onFinished = (remove: () => void) => endings.push(remove);
    output = await buildContent(contentFolder(files, onFinished), onFinished);
  }, 120_000);
  afterAll(() => {
    for (const end of endings) end();
  });

  const read = (path: string) => readFileSync(join(output, path), 'utf8');

  test('other content is built without touching the code: own brand, no guides, own address', () => {
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

  const pageAt = (address: string) => parse(read(join(address, 'index.html')));

  test('a topic without answers has its page, which lists nothing and leads to the others', () => {
    const main = pageAt('/faq/cash/').querySelector('main');
    expect(main?.querySelector('h1')?.text).toBe('现金');
    expect(main?.querySelectorAll('h2').map(({ text }) => text)).toEqual(['其他类型的问题']);
    expect(main?.querySelector('a[href="/faq/withdrawal/"]')).toBeTruthy();
    for (const address of ['/faq/cash/', '/faq/'])
      expect(pageAt(address).querySelector('main ul:not(:has(li))'), address).toBeNull();
  });

  test('a topic of many answers has pages, which lead to each other and hold every answer once', () => {
    const addresses = ['/faq/withdrawal/', '/faq/withdrawal/page/2/', '/faq/withdrawal/page/3/'];
    const documents = addresses.map(pageAt);
    const listed = documents.flatMap((document) =>
      document.querySelectorAll('main .help-pages a').map((link) => link.getAttribute('href')),
    );
    // The two answers of the folder itself come first.
    expect(listed).toHaveLength(97);
    expect(new Set(listed).size).toBe(97);
    expect(existsSync(join(output, 'faq/withdrawal/page/4'))).toBe(false);

    const numbersOf = (document: (typeof documents)[number] | undefined) =>
      document?.querySelectorAll('.help-page-numbers a').map((link) => link.getAttribute('href'));
    expect(numbersOf(documents[0])).toEqual([...addresses, addresses[1]]);
    expect(numbersOf(documents[1])).toEqual([addresses[0], ...addresses, addresses[2]]);
    expect(documents[1]?.querySelector('h1')?.text).toBe('提现（第 2 页）');

    const all = pageAt('/faq/');
    expect(all.querySelectorAll('main .help-pages a')).toHaveLength(20);
    expect(all.querySelector('main section > p a')?.text.trim()).toBe('看提现的全部 97 个问题');
    // An answer's page shows its surroundings and no more.
    const beside = pageAt('/faq/withdrawal/a2050/').querySelectorAll('.help-nav a');
    expect(beside.filter((link) => /a2\d{3}/.test(link.getAttribute('href') ?? ''))).toHaveLength(
      9,
    );
  });
});
