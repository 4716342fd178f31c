import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, onTestFinished, test } from 'vitest';
import { buildContent } from './built-content.ts';
import { contentFolder, otherAnswer } from './content-folder.ts';

test('a topic of many answers has pages, which lead to each other and hold every answer once', async () => {
  const numbers = Array.from({ length: 95 }, (_, index) => 2001 + index);
  const output = await buildContent(
    contentFolder(
      Object.fromEntries(
        numbers.map((number) => [`faq/withdrawal/a${number}.md`, otherAnswer(number)]),
      ),
    ),
    onTestFinished,
  );
  const read = (address: string) =>
    parse(readFileSync(join(output, address, 'index.html'), 'utf8'));
  const addresses = ['/faq/withdrawal/', '/faq/withdrawal/page/2/', '/faq/withdrawal/page/3/'];
  const documents = addresses.map(read);
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

  const all = read('/faq/');
  expect(all.querySelectorAll('main .help-pages a')).toHaveLength(20);
  expect(all.querySelector('main section > p a')?.text.trim()).toBe('看提现的全部 97 个问题');
  // An answer's page shows its surroundings and no more.
  const beside = read('/faq/withdrawal/a2050/').querySelectorAll('.help-nav a');
  expect(beside.filter((link) => /a2\d{3}/.test(link.getAttribute('href') ?? ''))).toHaveLength(9);
});
