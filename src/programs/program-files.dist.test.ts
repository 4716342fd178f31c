import { readFileSync } from 'node:fs';
import type { ListItem, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { plainText } from '../markdown/plain-text.ts';
import { visit } from '../markdown/visit.ts';
import { topicAddress } from '../model/addresses.ts';
import type { Page } from '../model/page.ts';
import { triageNodes } from '../model/triage/triage.ts';
import { distFiles, distPages } from '../testing/dist-pages.ts';
import { linksIn, readProgramFile } from '../testing/read-program-file.ts';

const centre = await checkedHelpCentre();
const written = [...centre.answers, ...centre.guides];
const start = centre.home ?? centre.pathOf('');
const pages = new Map(distPages().map(({ address, document }) => [address, document]));
const files = new Set(distFiles());
const read = (path: string) => readProgramFile(readFileSync(`dist/${path}`, 'utf8'));
const markdown = new Map(
  [...files].filter((path) => path.endsWith('.md')).map((path) => [`/${path}`, read(path)]),
);

/** Their lines have links behind the text. */
const isStepOf = ({ steps }: Page, line: string): boolean =>
  steps.some((step) => step.text === line);

/** Steps with the links that stand in their own line. */
function stepsIn(root: Root): { text: string; urls: string[] }[] {
  const items: ListItem[] = [];
  visit(root, 'listItem', (item) => {
    if (item.type === 'listItem' && typeof item.checked === 'boolean') items.push(item);
    return undefined;
  });
  return items.flatMap(({ children: [line] }) =>
    line ? [{ text: toString(line), urls: linksIn(line) }] : [],
  );
}

test('every page of words says where it is as Markdown, and no other page does', () => {
  const said = [...pages].flatMap(([address, document]) => {
    const link = document.querySelector('link[rel=alternate][type="text/markdown"]');
    const { pathname } = new URL(
      link?.getAttribute('href') ?? '',
      `https://help.example${address}`,
    );
    return link ? [[address, pathname]] : [];
  });
  const words = [
    '/',
    '/contact/',
    '/faq/',
    ...centre.topics.map(({ id }) => topicAddress(id)),
    ...written.map(({ address }) => address),
    ...(centre.triage ? triageNodes(centre.triage) : []).map(({ address }) => address),
  ];
  expect(new Map(said.toSorted() as [string, string][])).toEqual(
    new Map(words.toSorted().map((address) => [address, `${address}index.md`])),
  );
  expect([...markdown.keys()].toSorted()).toEqual(
    words.map((address) => `${address}index.md`).toSorted(),
  );
});

test('each is Markdown without HTML and without anything to fill in, titled as its page', () => {
  for (const [path, { fields, root }] of markdown) {
    const kinds = new Set<string>();
    visit(root, ['html', 'heading', 'definition'], ({ type }) => (kinds.add(type), undefined));
    expect([...kinds], path).toEqual(['heading']);
    expect(toString(root), path).not.toMatch(/\{#|\{\{/);
    const heading = pages.get(path.slice(0, -'index.md'.length))?.querySelector('h1')?.text.trim();
    const [first] = root.children;
    expect(first?.type === 'heading' && first.depth === 1 && toString(first), path).toBe(heading);
    if (path !== '/index.md') expect(fields['title'], path).toBe(heading);
  }
});

test('answers and guides begin with what they are quoted by and the direct answer', () => {
  for (const page of written) {
    const { fields, root } = markdown.get(`${page.address}index.md`) ?? read('none');
    expect(fields).toMatchObject({
      number: page.number,
      version: page.version,
      reviewed: page.reviewed,
      link: `${start}/a/${page.number}/`,
      page: start + page.address,
    });
    expect(fields['warnings'] ?? [], page.address).toEqual(page.warnings);
    expect(root.children.slice(1, 3).map((node) => toString(node))).toContain(page.summary);
  }
});

test('they hold all of their text, each step with its lasting link, and what is related', () => {
  for (const page of written) {
    const { root } = markdown.get(`${page.address}index.md`) ?? read('none');
    const lines = new Set(plainText(root).split('\n'));
    expect(
      page.text.split('\n').filter((line) => !lines.has(line) && !isStepOf(page, line)),
      page.address,
    ).toEqual([]);
    expect(stepsIn(root), page.address).toEqual(
      page.steps.map(({ id, text: step }) => ({
        text: `${step} #${id}`,
        urls: [expect.stringMatching(new RegExp(`/a/${page.number}/#${id}$`)) as string],
      })),
    );
    const urls = new Set(linksIn(root));
    for (const { address } of centre.pages(page.related))
      expect(urls, page.address).toContain(`${start}${address}index.md`);
  }
});

test('every link in Markdown and llms.txt arrives at a file, and at a place on its page', () => {
  const outside: string[] = [];
  const broken = [...markdown, ['/llms.txt', read('llms.txt')] as const].flatMap(
    ([path, { root }]) =>
      linksIn(root)
        .filter((url) => (url.startsWith(`${start}/`) ? true : void outside.push(url)))
        .filter((url) => !arrives(url.slice(start.length)))
        .map((url) => `${path} → ${url}`),
  );
  expect(broken).toEqual([]);
  const hosts = centre.regions.flatMap(({ authorities }) => authorities.map(({ web }) => web));
  expect(outside.filter((url) => !hosts.includes(url))).toEqual([]);
});

function arrives(url: string): boolean {
  const [address = '', id] = url.split('#');
  const file = address.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');
  if (!files.has(file)) return false;
  if (id === undefined) return true;
  const number = /^\/a\/(\d+)\/$/.exec(address)?.[1];
  const page = number ? centre.page(Number(number))?.address : address.replace(/index\.md$/, '');
  return pages.get(page ?? '')?.getElementById(id) !== null;
}

test('llms.txt lists everything that is written, what is urgent first', () => {
  const { root } = read('llms.txt');
  const urls = linksIn(root);
  const urgent = centre.pages(centre.site.urgent.map(({ id }) => id));
  expect(urls.slice(0, urgent.length)).toEqual(
    urgent.map(({ address }) => `${start}${address}index.md`),
  );
  expect(written.filter(({ address }) => !urls.includes(`${start}${address}index.md`))).toEqual([]);
});
