import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentSource } from '../../source/content-source.ts';
import { contentFolder } from '../../testing/content-folder.ts';
import { evaluate } from './evaluate.ts';
import { readJudgedQueries } from './judged-queries.ts';
import { lenientSearchPages } from './lenient-content.ts';
import { figuresOf } from './metrics.ts';

/** A page that breaks nearly every content rule, as a collection from elsewhere may. */
const foreign = (id: number, title: string, body: string): string =>
  `---\nid: ${id}\ntitle: ${title}\nsource: elsewhere\n---\n# 标题\n\n- [ ] 没有编号\n\n${body}\n`;

const folder = (): string =>
  contentFolder({
    'site.yaml': '',
    'topics.yaml': '- id: cards\n  title: 信用卡\n',
    'faq/cards/1.md': foreign(20001, '信用卡年费怎么收', '刷满六次免年费.'),
    'faq/cards/2.md': foreign(20002, '如何修改账单日', '每年可以改一次,打开 App 办理.'),
    'faq/cards/broken.md': '---\ntitle: [\n---\n',
  });

test('a collection that breaks the content rules can be searched', async () => {
  const pages = lenientSearchPages(await readContentSource(folder()));
  expect(pages.map(({ number, topic }) => [number, topic])).toContainEqual([20001, '信用卡']);
  const path = join(folder(), 'queries.jsonl');
  writeFileSync(
    path,
    '{"query": "年费多少", "id": 20001}\n\n{"query": "账单日能改吗", "id": 20002}\n',
  );
  const queries = await readJudgedQueries(path);
  const figures = figuresOf(await evaluate([{ pages, options: {}, queries }]));
  expect(figures).toMatchObject({ queries: 2, hit1: 1, empty: 0 });
});

test('lines that are no judged queries are named', async () => {
  const path = join(folder(), 'queries.jsonl');
  writeFileSync(path, '{"query": "好", "id": 1}\n{"id": 1}\nrubbish\n');
  await expect(readJudgedQueries(path)).rejects.toThrow(/lines 2, 3 are not like/);
});
