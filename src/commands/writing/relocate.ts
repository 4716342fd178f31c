import { field } from '../../checks/frontmatter.ts';
import { pageAddress } from '../../model/addresses.ts';
import { placeText } from '../../model/ledger/promise.ts';
import { topicIds } from '../../model/ledger/standing.ts';
import { declare, takeBack } from './lead-ledger.ts';
import type { Done } from './settle.ts';
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
  const { edit, ledger } = work;
  const page = pageWith(work, number);
  if (to.topic !== undefined) refuseTopic(work, page.kind, to.topic);
  const place = { ...page, folder: to.topic ?? page.folder, slug: to.slug ?? page.slug };
  const [before, after] = [pageAddress(page), pageAddress(place)];
  const file = fileOf(work, page);
  const { title } = to;
  if (title !== undefined && title !== field(page, 'title'))
    edit.write(file, withTitle(edit.read(file) ?? '', title));
  if (after !== before) {
    const moved =
      page.kind === 'answer' ? `faq/${place.folder}/${place.slug}.md` : `guide/${place.slug}.md`;
    if (edit.read(moved) !== undefined) throw new Refusal(`${moved} 已经有了。改法：换一个名字。`);
    edit.move(file, moved);
    takeBack(work, after);
    const record = ledger.pages.find((known) => known.number === number);
    if (record?.addresses.includes(before))
      declare(work, number, [{ from: before, to: placeText(number) }]);
  }
  const isMoved = to.topic !== undefined && after !== before;
  return {
    did:
      after === before
        ? `${number} 的网址不变：${after}`
        : `${number} 现在在 ${after}，${before} 会转到这里`,
    next: [
      ...(isMoved ? ['guide/problem-types.md 里它还列在原来那一类下面：把那一行移过去'] : []),
      '接着：npm run publish，把台账和内容一起提交',
    ],
  };
}

function refuseTopic({ content }: Work, kind: string, topic: string): void {
  const topics = topicIds(content.topics.yaml?.value);
  if (kind === 'guide')
    throw new Refusal('指南不分类，只有答案可以移。总指南是哪一类的，写在它的 topic 一行里。');
  if (!topics.includes(topic))
    throw new Refusal(`没有 ${topic} 这一类问题。有的是 ${topics.join('、')}。`);
}

const withTitle = (raw: string, title: string): string =>
  withFrontmatter(raw, (yaml) => {
    const edits = new YamlEdits(yaml);
    edits.set(['title'], title);
    return edits.toString();
  });
