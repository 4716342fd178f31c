import { isNumber, listItems } from '../../checks/frontmatter.ts';
import { placeText } from '../../model/ledger/promise.ts';
import { mostAliases } from '../../schema/fields.ts';
import type { PageSource } from '../../source/content-source.ts';
import { isDraft } from '../../source/page-draft.ts';
import { leadAll, lookAt } from './lead-all.ts';
import { declare } from './lead-ledger.ts';
import { leadTo } from './leads.ts';
import type { Done } from './settle.ts';
import { removeInAllLanguages } from './translations.ts';
import { fileOf, isPublished, named, pageWith, Refusal, type Work } from './work.ts';
import { aliasesOf, freshAmong, titleIn, withItems } from './wordings.ts';
import { withFrontmatter } from './yaml-edits.ts';

/**
 * Ends a page for another one: its number, its places and its wordings lead there, and so does what
 * led to it. Its text is its writer's to carry over.
 */
export function mergePages(work: Work, kept: number, gone: number): Done {
  if (kept === gone) throw new Refusal(`两个编号都是 ${kept}。改法：先写留下的，再写并进去的。`);
  const [page, ending] = [pageWith(work, kept), pageWith(work, gone)];
  if (isDraft(page) && isPublished(work, gone))
    throw new Refusal(`${kept} 是草稿，读者打不开，不能接替发布过的 ${gone}。改法：先发布它。`);
  const names = [named(work, kept), named(work, gone)];
  const file = fileOf(work, ending);
  const spare = listItems(ending, 'related', isNumber).map(({ item }) => item);
  const lead = leadTo(gone, { number: kept, id: undefined }, page);
  const words = leadAll(work, { lead, except: ending, spare });
  const left = giveAliases(work, page, ending);
  if (isPublished(work, gone))
    declare(work, gone, [{ from: placeText(gone), to: placeText(kept) }]);
  removeInAllLanguages(work, file);
  return {
    did: `${names[1]} 并进了 ${names[0]}：旧链接都到 ${kept}`,
    next: [
      `${gone} 的正文没有并过去。要留的，照着 git show HEAD:./${file}（在内容文件夹里）写进 ${kept}`,
      ...(left.length > 0
        ? [`问法最多 ${mostAliases} 种，这些没有并过去：${left.join('、')}`]
        : []),
      ...lookAt(words),
      '接着：npm run check:content，把台账和内容一起提交',
    ],
  };
}

/**
 * Adds the wordings of a page, its title first, to those of another.
 *
 * @returns Those for which there is no room.
 */
function giveAliases(work: Work, page: PageSource, ending: PageSource): string[] {
  const own = aliasesOf(page);
  const theirs = [...(isDraft(ending) ? [] : [titleIn(ending)]), ...aliasesOf(ending)];
  const fresh = freshAmong(theirs, [...own, titleIn(page)]);
  const room = Math.max(0, mostAliases - own.length);
  const file = fileOf(work, page);
  const raw = work.edit.read(file) ?? '';
  const added = fresh.slice(0, room);
  work.edit.write(
    file,
    withFrontmatter(raw, (yaml) => withItems(yaml, 'aliases', added)),
  );
  return fresh.slice(room);
}
