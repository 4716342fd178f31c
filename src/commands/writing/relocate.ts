import { field } from '../../checks/frontmatter.ts';
import { pageAddress } from '../../model/addresses.ts';
import { placeText } from '../../model/ledger/promise.ts';
import { topicIds } from '../../model/ledger/standing.ts';
import type { PageSource } from '../../source/content-source.ts';
import { isDraft } from '../../source/page-draft.ts';
import { declare, takeBack } from './lead-ledger.ts';
import type { Done } from './settle.ts';
import { moveInAllLanguages } from './translations.ts';
import { fileOf, pageWith, Refusal, type Work } from './work.ts';
import { withFrontmatter, YamlEdits } from './yaml-edits.ts';

/** Where a page goes; what is not said stays. */
export interface Relocation {
  topic?: string | undefined;
  slug?: string | undefined;
  title?: string | undefined;
}

/** Gives a page another name, title or topic. Its number stays; old addresses go on to the new one. */
export function relocate(work: Work, number: number, to: Relocation): Done {
  const page = pageWith(work, number);
  if (to.topic !== undefined) refuseTopic(work, page.kind, to.topic);
  if (to.title !== undefined) giveTitle(work, page, to.title);
  const place = { ...page, folder: to.topic ?? page.folder, slug: to.slug ?? page.slug };
  const [before, after] = [pageAddress(page), pageAddress(place)];
  if (after === before) return { did: `${number} 的网址不变：${after}`, next: [] };
  moveFile(work, page, place);
  takeBack(work, after);
  const record = work.ledger.pages.find((known) => known.number === number);
  const isKnown = record?.addresses.includes(before) === true;
  if (isKnown) declare(work, number, [{ from: before, to: placeText(number) }]);
  const isOnMap = to.topic !== undefined && !isDraft(page);
  return {
    did: `${number} 现在在 ${after}${isKnown ? `，${before} 会转到这里` : ''}`,
    next: [
      ...(isOnMap ? ['guide/problem-types.md 里它还列在原来那一类下面：把那一行移过去'] : []),
      ...(isKnown ? ['接着：npm run publish，把台账和内容一起提交'] : []),
    ],
  };
}

function moveFile(work: Work, page: PageSource, { kind, folder, slug }: PageSource): void {
  const file = kind === 'answer' ? `faq/${folder}/${slug}.md` : `guide/${slug}.md`;
  if (work.edit.read(file) !== undefined) throw new Refusal(`${file} 已经有了。改法：换一个名字。`);
  moveInAllLanguages(work, fileOf(work, page), file);
}

function giveTitle(work: Work, page: PageSource, title: string): void {
  const file = fileOf(work, page);
  const raw = work.edit.read(file) ?? '';
  const text = withFrontmatter(raw, (yaml) => {
    const edits = new YamlEdits(yaml);
    edits.set(['title'], title);
    return edits.toString();
  });
  if (title !== field(page, 'title')) work.edit.write(file, text);
}

function refuseTopic({ content }: Work, kind: string, topic: string): void {
  const topics = topicIds(content.topics.yaml?.value);
  if (kind === 'guide')
    throw new Refusal('指南不分类，只有答案可以移。总指南是哪一类的，写在它的 topic 一行里。');
  if (!topics.includes(topic))
    throw new Refusal(`没有 ${topic} 这一类问题。有的是 ${topics.join('、')}。`);
}
