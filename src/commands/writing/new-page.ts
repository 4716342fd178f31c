import { topicIds } from '../../model/ledger/standing.ts';
import { answerAddress, pageAddress, shortAddress } from '../../model/addresses.ts';
import { writtenConcepts } from '../../checks/written-concepts.ts';
import { field } from '../../checks/frontmatter.ts';
import type { PageSource } from '../../source/content-source.ts';
import { numberOf } from '../../source/page-number.ts';
import { nearestPages } from './nearest-pages.ts';
import { nextNumber } from './next-number.ts';
import { skeletonOf } from './skeleton.ts';
import { suggestedSlug } from './suggested-slug.ts';
import type { Done } from './settle.ts';
import { publicPages, Refusal, type Work } from './work.ts';

/** What a writer says of a new answer. */
export interface NewPage {
  topic: string;
  title: string;
  /** Suggested from the title where it is not said. */
  slug?: string | undefined;
  today: string;
}

/** Begins an answer: a draft with its number, its name, and the ids that its parts will have. */
export async function newPage(work: Work, { topic, title, slug, today }: NewPage): Promise<Done> {
  const topics = topicIds(work.content.topics.yaml?.value);
  if (!topics.includes(topic))
    throw new Refusal(`没有 ${topic} 这一类问题。有的是 ${topics.join('、')}。`);
  const number = nextNumber(work, topic);
  const name = slug ?? freeSlug(work, { kind: 'answer', folder: topic }, title);
  const file = `faq/${topic}/${name}.md`;
  if (work.edit.read(file) !== undefined)
    throw new Refusal(`${file} 已经有了。改法：用 --slug 换一个名字。`);
  const related = await relatedTo(work, topic, title);
  work.edit.write(file, skeletonOf({ number, title, related, today }, work.tag));
  return {
    did: `新的草稿 ${number}：${answerAddress(topic, name)}`,
    next: [
      `写：把“……”都换掉。npm run dev 开着，就在 ${shortAddress(number)} 看得到`,
      '写完：删掉 draft 一行，在 guide/problem-types.md 里加上去它的链接，再运行 npm run publish',
    ],
  };
}

/** A name that no page of the topic has, or had when it was published. */
export function freeSlug(
  { content, ledger, tag }: Work,
  place: Pick<PageSource, 'kind' | 'folder'>,
  title: string,
): string {
  const taken = new Set([
    ...content.pages.map(pageAddress),
    ...ledger.pages.flatMap(({ addresses }) => addresses),
  ]);
  const known = writtenConcepts(content.concepts).flatMap(({ words }) => words);
  const isFree = (slug: string): boolean => !taken.has(pageAddress({ ...place, slug }));
  return suggestedSlug(title, { tag, known }, isFree);
}

/** What is found for the title, and the guide through the topic. */
async function relatedTo(work: Work, topic: string, title: string): Promise<number[]> {
  const guide = publicPages(work).find(
    (page) => page.kind === 'guide' && field(page, 'topic') === topic,
  );
  const led = guide && numberOf(guide);
  const near = await nearestPages(work, title, 4);
  return [...new Set([...near, ...(led === undefined ? [] : [led])])].slice(0, 5);
}
