import { field, isNumber, listItems } from '../../checks/frontmatter.ts';
import { pageAddress, shortAddress } from '../../model/addresses.ts';
import { idsOf, placeText } from '../../model/ledger/promise.ts';
import { leastAliases, room } from '../../schema/fields.ts';
import { lengthOf } from '../../schema/text-length.ts';
import type { LanguageTag } from '../../schema/language-tag.ts';
import type { PageSource } from '../../source/content-source.ts';
import { isDraft } from '../../source/page-draft.ts';
import { numberOf } from '../../source/page-number.ts';
import { scalar } from '../../source/yaml-text.ts';
import { leadAll } from './lead-all.ts';
import { declare } from './lead-ledger.ts';
import { leadBody } from './lead-pages.ts';
import type { Lead } from './leads.ts';
import { listBeside } from './list-beside.ts';
import { freeSlug } from './new-page.ts';
import { nextNumber } from './next-number.ts';
import { partOf, type PagePart } from './page-part.ts';
import type { Done } from './settle.ts';
import { TextEdits } from './text-edits.ts';
import { fileOf, pageWith, Refusal, type Work } from './work.ts';
import { aliasesOf, freshAmong, likeness, titleIn, withItems } from './wordings.ts';
import { withFrontmatter, YamlEdits } from './yaml-edits.ts';

/** What a writer says of the page that a part becomes. */
export interface Split {
  title: string;
  /** Ids of a heading or of steps. */
  from: readonly string[];
  slug?: string | undefined;
  /** Taken from the part where it is not said. */
  summary?: string | undefined;
  /** More are taken from those of the page. */
  aliases?: readonly string[] | undefined;
}

const words: Record<LanguageTag, { steps: string; see: (link: string) => string }> = {
  'zh-CN': { steps: '一步一步来', see: (link) => `另见${link}。` },
  'zh-Hant': { steps: '一步一步來', see: (link) => `另見${link}。` },
  en: { steps: 'Step by step', see: (link) => `See also ${link}.` },
};

/** Characters of the wordings that are typed in a hurry. */
const hurried = 6;
/** As many as a page may be related to. */
const mostRelated = 6;

/** Moves a part of a page to a page of its own; what led to its headings and steps still does. */
export function splitPage(work: Work, number: number, split: Split): Done {
  const { edit, tag } = work;
  const page = pageWith(work, number);
  const part = partOf(page, split.from, words[tag].steps);
  const fresh = nextNumber(work, page.kind === 'answer' ? page.folder : undefined);
  const slug = split.slug ?? freeSlug(work, page, split.title);
  const file = page.kind === 'answer' ? `faq/${page.folder}/${slug}.md` : `guide/${slug}.md`;
  if (edit.read(file) !== undefined)
    throw new Refusal(`${file} 已经有了。改法：用 --slug 换一个名字。`);
  const { taken, ...beginning } = beginningOf(work, page, split, part, fresh);
  const lead: Lead = (place) =>
    place.number === number && place.id !== undefined && part.ids.includes(place.id)
      ? { number: fresh, id: place.id }
      : place;
  leadAll(work, { lead, except: page, spare: [] });
  edit.write(file, leadBody(textOf(page, part, beginning), number, lead, fresh).text);
  edit.write(fileOf(work, page), remainder(work, page, part, { ...beginning, taken, lead }));
  declarePart(work, number, part, fresh);
  const isListed = isDraft(page) || listBeside(work, number, beginning);
  return {
    did: `${number} 的 ${split.from.join('、')} 拆成了 ${fresh}：${pageAddress({ ...page, slug })}，旧链接都到那里`,
    next: [
      `看一遍：${fresh} 的标题、直接答案和问法合不合适，${number} 少了这一部分读不读得通`,
      ...(isListed ? [] : ['在 guide/problem-types.md 里加上去它的链接']),
      '接着：npm run publish，把台账和内容一起提交',
    ],
  };
}

/** Places of the part that were published go on to the new page. */
function declarePart(work: Work, number: number, { ids }: PagePart, fresh: number): void {
  const record = work.ledger.pages.find((known) => known.number === number);
  const promised = new Set(record ? idsOf(record) : []);
  declare(
    work,
    number,
    ids
      .filter((id) => promised.has(id))
      .map((id) => ({ from: placeText(number, id), to: placeText(fresh, id) })),
  );
}

/** @throws {Refusal} with what the part does not give, and its writer has to say. */
function beginningOf(
  work: Work,
  page: PageSource,
  split: Split,
  part: PagePart,
  number: number,
): Beginning & { taken: string[] } {
  const summary = split.summary ?? summaryOf(part, work.tag);
  const { aliases, taken } = wordingsFor(work, page, split, part);
  const missing = leastAliases - aliases.length;
  const lacking = [
    ...(summary === undefined
      ? ['直接答案从这一部分里取不出来，没有合适的一句：用 --summary "……" 写']
      : []),
    ...(missing > 0
      ? [`问法要 ${leastAliases} 种，还差 ${missing} 种：用 --alias "……" 写，可以写几次`]
      : []),
  ];
  if (summary === undefined || missing > 0) throw new Refusal(...lacking);
  return { number, title: split.title, summary, aliases, taken };
}

interface Beginning {
  number: number;
  title: string;
  summary: string;
  aliases: readonly string[];
}

/** The first sentence of the part that is short enough; of a step its words. */
function summaryOf({ sentences }: PagePart, tag: LanguageTag): string | undefined {
  const { most } = room(60, tag);
  return sentences.find((sentence) => lengthOf(sentence) <= most && lengthOf(sentence) >= 6);
}

/** Wordings that the writer names, and as many as the page can spare of those that say most of it. */
function wordingsFor(
  { content }: Work,
  page: PageSource,
  { title, aliases = [] }: Split,
  { sentences }: PagePart,
): { aliases: string[]; taken: string[] } {
  const own = aliasesOf(page);
  const about = `${title} ${sentences.slice(0, 3).join(' ')}`;
  const spare = Math.max(0, own.length - leastAliases);
  // People in a hurry type few characters: the page itself is to be found by them as before.
  const taken = own
    .filter((alias) => [...alias].length > hurried)
    .toSorted((a, b) => likeness(b, about) - likeness(a, about))
    .slice(0, Math.min(spare, Math.max(0, leastAliases - aliases.length)));
  const all = content.pages.flatMap((other) => [titleIn(other), ...aliasesOf(other)]);
  const stem = title.replace(/[，,]?(?:该|应该)?(?:怎么办|怎么做|怎么处理|吗)?[？?]?$/u, '');
  const named = [...aliases, ...taken];
  const lacking = Math.max(0, leastAliases - named.length);
  const more = freshAmong([stem], [...all, ...named, title]).slice(0, lacking);
  return { aliases: [...named, ...more], taken };
}

function textOf(page: PageSource, part: PagePart, beginning: Beginning): string {
  const related = listItems(page, 'related', isNumber).map(({ item }) => item);
  const own = [numberOf(page) ?? 0, ...related].slice(0, mostRelated);
  const kept = ['urgent', 'otherPhone', 'draft'].filter((name) => field(page, name) === true);
  const reviewed = String(field(page, 'reviewed'));
  return [
    '---',
    `id: ${beginning.number}`,
    `title: ${scalar(beginning.title)}`,
    `summary: ${scalar(beginning.summary)}`,
    'aliases:',
    ...beginning.aliases.map((alias) => `  - ${scalar(alias)}`),
    `related: [${own.join(', ')}]`,
    `reviewed: ${reviewed}`,
    ...kept.map((name) => `${name}: true`),
    '---',
    '',
    part.body,
    '',
  ].join('\n');
}

/** The page without the part, with a link in its place. */
function remainder(
  work: Work,
  page: PageSource,
  { from, to, pointer }: PagePart,
  { number, title, taken, lead }: Beginning & { taken: readonly string[]; lead: Lead },
): string {
  const edits = new TextEdits(work.edit.read(fileOf(work, page)) ?? '');
  const link = `[${title.replace(/[[\]\\]/g, String.raw`\$&`)}](${shortAddress(number)})`;
  const sentence = words[work.tag].see(link);
  const rest = edits.text.slice(to).trim();
  if (pointer === from) edits.replace(from, to, `${sentence}\n${rest === '' ? '' : '\n'}`);
  else {
    edits.removeLines(from, to);
    edits.replace(pointer, pointer, `\n\n${sentence}`);
  }
  const led = leadBody(edits.toString(), numberOf(page) ?? 0, lead).text;
  return withFrontmatter(led, (yaml) => {
    const fields = new YamlEdits(yaml);
    const places = aliasesOf(page).flatMap((alias, index) =>
      taken.includes(alias) ? [index] : [],
    );
    fields.removeItems(['aliases'], new Set(places));
    const related = listItems(page, 'related', isNumber);
    const isFull = related.length >= mostRelated;
    if (isFull) fields.set(['related', mostRelated - 1], number);
    const text = fields.toString();
    return isFull ? text : withItems(text, 'related', [number]);
  });
}
