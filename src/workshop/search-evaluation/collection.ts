import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { IndexOptions, SearchPage } from '../../search/search-page.ts';
import { contentPath } from '../../source/content-path.ts';
import { readContentSource } from '../../source/content-source.ts';
import { readJudgedQueries } from './judged-queries.ts';
import { lenientConcepts, lenientOptions, lenientSearchPages } from './lenient-content.ts';
import type { JudgedQuery } from './metrics.ts';

/** What is searched, and what it is asked. */
export interface Collection {
  pages: readonly SearchPage[];
  options: IndexOptions;
  queries: readonly JudgedQuery[];
}

/** The content of a folder (ours, unless another is named) with judged queries. */
export async function contentCollection(folder?: string, queries?: string): Promise<Collection> {
  const source = await readContentSource(folder ? resolve(folder) : contentPath());
  return {
    pages: lenientSearchPages(source),
    options: lenientOptions(source),
    queries: await readJudgedQueries(queries ?? join(import.meta.dirname, 'queries.jsonl')),
  };
}

/** A page of the second collection as its file holds it. */
interface ShortPage extends Pick<SearchPage, 'title' | 'body'> {
  id: number;
  aliases?: string[];
  summary?: string;
  steps?: string[];
}

/**
 * The second collection: help of a telephone company that does not exist. It was written by others
 * than the search, with uneven numbers of aliases and lengths, so that nothing is tuned on the words
 * of payments and on pages with eight aliases alone. Its concepts are ours, as those of a new
 * operator are.
 */
export async function telephoneCollection(): Promise<Collection> {
  const folder = join(import.meta.dirname, 'telephone');
  const topics = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const pages = await Promise.all(
    topics.map(async (name) => {
      const list = parse(await readFile(join(folder, name), 'utf8')) as ShortPage[];
      return list.map((page) => searchPageOf(page, name.replace('.yaml', '')));
    }),
  );
  return {
    pages: pages.flat(),
    options: { concepts: lenientConcepts(await readContentSource(contentPath())) },
    queries: await readJudgedQueries(join(folder, 'queries.jsonl')),
  };
}

const searchPageOf = (page: ShortPage, topic: string): SearchPage => ({
  kind: 'answer',
  number: page.id,
  title: page.title,
  summary: page.summary ?? '',
  aliases: page.aliases ?? [],
  topic: titlesOfTopics[topic] ?? topic,
  address: `/faq/${topic}/${page.id}/`,
  steps: page.steps ?? [],
  body: page.body,
});

const titlesOfTopics: Readonly<Record<string, string>> = {
  'app-and-password': '手机营业厅与密码',
  bills: '账单与缴费',
  broadband: '宽带',
  'calls-and-messages': '通话与短信',
  'card-and-number': '号卡',
  'plans-and-orders': '套餐与订单',
  'signal-and-data': '信号与流量',
  television: '电视',
};
