import { isNumber, listItems } from '../../checks/frontmatter.ts';
import { outlineOf } from '../../markdown/outline.ts';
import { parsePlace, placeText, type Place } from '../../model/ledger/promise.ts';
import { isDraft } from '../../source/page-draft.ts';
import { leadAll, lookAt } from './lead-all.ts';
import { declare } from './lead-ledger.ts';
import { leadTo, type Lead } from './leads.ts';
import { nearestPages } from './nearest-pages.ts';
import type { Done } from './settle.ts';
import { removeInAllLanguages } from './translations.ts';
import { fileOf, isPublished, named, pageWith, Refusal, type Work } from './work.ts';
import { titleOf } from '../../source/page-title.ts';

/** What readers of the old link get: another page or a place on it, or a sentence. */
export interface Fate {
  to?: string | undefined;
  note?: string | undefined;
}

/** Ends a page. What led to it leads where it is said, or is taken out where nothing reads on. */
export async function retirePage(work: Work, number: number, { to, note }: Fate): Promise<Done> {
  const page = pageWith(work, number);
  if (to !== undefined && note !== undefined)
    throw new Refusal('--to 和 --note 只写一个：有接替的写 --to，没有的写 --note。');
  const published = isPublished(work, number);
  if (published && to === undefined && note === undefined)
    throw new Refusal(await whatToSay(work, number));
  const name = named(work, number);
  const target = to === undefined ? undefined : targetOf(work, number, to);
  const lead: Lead = target
    ? leadTo(number, target, pageWith(work, target.number))
    : (place) => (place.number === number ? undefined : place);
  const spare = listItems(page, 'related', isNumber).map(({ item }) => item);
  const words = leadAll(work, { lead, except: page, spare, note });
  if (published) {
    const fate = target ? { to: placeText(target.number, target.id) } : { note: note ?? '' };
    declare(work, number, [{ from: placeText(number), ...fate }]);
  }
  removeInAllLanguages(work, fileOf(work, page));
  return {
    did: target ? `${name} 下线了，旧链接都到 ${to}` : `${name} 下线了`,
    next: [...lookAt(words), '接着：npm run check:content，把台账和内容一起提交'],
  };
}

function targetOf(work: Work, number: number, to: string): Place {
  const target = parsePlace(to);
  if (!target || target.number === number)
    throw new Refusal(
      `--to 写的是 ${to}。应为：另一页的编号，或者那一页上的位置，例如 1301、1301#still。`,
    );
  const page = pageWith(work, target.number);
  if (isDraft(page)) throw new Refusal(`${target.number} 是草稿，读者打不开。改法：先发布它。`);
  const ids = outlineOf(page.body).flatMap(({ id }) => id ?? []);
  if (target.id !== undefined && !ids.includes(target.id))
    throw new Refusal(`${target.number} 里没有 {#${target.id}}。有的是 ${ids.join('、')}。`);
  return target;
}

async function whatToSay(work: Work, number: number): Promise<string> {
  const found = await nearestPages(work, titleOf(work.content, number) ?? '', 4);
  const near = found.filter((other) => other !== number).slice(0, 3);
  return [
    `${number} 发布过，打开旧链接的人要有地方去。`,
    `有接替的：npm run retire -- ${number} --to <编号>；最接近的是 ${near.map((other) => named(work, other)).join('、')}`,
    `没有的：npm run retire -- ${number} --note "<给读者的一句话>"`,
  ].join('\n');
}
