import { formatStepLink, parseStepLink } from '../model/step-link.ts';
import { idSource, numberSource } from '../schema/identifiers.ts';

/** A page that a text names, by its number or by its address. */
interface Naming {
  page: number | string;
  /** What the address says of a place or of steps, without `#`; mostly empty. */
  fragment: string;
}

/** What a text names of pages here; whether they exist is for the index to say. */
export interface Pasted {
  /** In the order of the text. */
  pages: Naming[];
  /** Whether the text is nothing else: a number, a link, or a whole reply of a desk. */
  whole: boolean;
}

/** The key in the index of an address such as `/help/faq/withdrawal/not-arrived/`, whatever is before. */
export const addressKey = (address: string): string | undefined => {
  const [, path] = longAddress.exec(address) ?? [];
  return path && `/${path}`;
};

const place = String.raw`/?(?:index\.html)?(?:\?[!"$-~]*)?(?:#([\w=,~&.-]+))?`;
const path = String.raw`faq/${idSource}/${idSource}|guide/${idSource}`;
const longAddress = new RegExp(String.raw`(?<![\w.-])(${path})(?![\w-])`);
const links = new RegExp(
  String.raw`(?<![\w.-])(?:a/(${numberSource})(?!\w|[.-]\d)|(${path})(?![\w-]))${place}`,
  'g',
);

/** No amount, no date, no time, and no piece of a longer number. */
const number = String.raw`(?<!\w|\d[.:-]|[¥$€£+]\s?)(${numberSource})(?![\w%¥$€£]|[.:-]\d|,\d{3}(?!\d)|\s*[元块塊万萬美圆圓天个個年月日点點分秒次笔筆位人])`;
/** What a number is called, in both scripts. */
const called = '[编編][号號]';
/** What a reply writes after a number. */
const version = String.raw`\(?(?:版本|version)\s*[0-9a-f]{8}\b\)?`;

/**
 * Numbers whose words say that they are ours. “编号” and “号” alone are also those of orders and
 * doors.
 */
const numbers = new RegExp(
  [
    String.raw`(?:答案|指南)(?:${called})?[\s:#“”「」"]*${number}`,
    String.raw`\b(?:answer|guide)s?(?:\s+no\.?|\s+number)?[\s:#“”"]*${number}`,
    String.raw`${number}\s*[号號]?(?:答案|指南)`,
    String.raw`(?:完整[说說]明|full instructions)\s*\((?:${called}|number) ${number}\)`,
    String.raw`[帮幫]助中心,搜[索尋][“「"]${number}`,
    String.raw`search for [“"]${number}`,
    String.raw`(?<!\w)help-(${numberSource})(?:-[0-9a-f]{8})?(?!\w)`,
  ].join('|'),
  'g',
);

/** The mark at the end of a reply, and the tag that a desk puts on it. */
const marks = new RegExp(
  String.raw`(?:答案${called}|answer) ?${numberSource} ?${version}|(?<!\w)help-${numberSource}-[0-9a-f]{8}(?!\w)`,
);

/** What stands around a number that somebody looks up. */
const around = new RegExp(
  String.raw`${version}|答案|指南|[问問][题題]|${called}|[号號]|第|[请請][问問]|我想?|要?看|打[开開]|查找?|尋?找|搜[索尋]?|一下|[这這那][个個]|的|是|answer|guide|number|no\b|see|open|help-|[\s#.,;:!?。、“”‘’"'「」『』《》()[\]【】<>…~-]`,
  'g',
);
const aloneNumbers = new RegExp(number, 'g');

interface Mention extends Naming {
  /** Where in the text it stands. */
  start: number;
  end: number;
}

/**
 * Reads what a text names of pages here: short and long links on any host and below any folder,
 * numbers whose words say that they are ours, and numbers that stand alone.
 *
 * @param isPage Whether a page has this number; one that none has names nothing.
 */
export function readPasted(text: string, isPage: (number: number) => boolean): Pasted {
  const plain = decoded(text.normalize('NFKC').toLowerCase());
  const mentions = [...linksIn(plain), ...numbersIn(plain)]
    .filter(({ page }) => typeof page === 'string' || isPage(page))
    .sort((a, b) => a.start - b.start);
  const rest = without(plain, mentions);
  const bare = bareNumbers(rest, isPage);
  const pages = [
    ...mentions.map(({ page, fragment }) => ({ page, fragment })),
    ...bare.map((page) => ({ page, fragment: '' })),
  ];
  const isAll = bare.length > 0 || isNothing(rest) || marks.test(plain);
  return { pages, whole: pages.length > 0 && isAll };
}

function linksIn(plain: string): Mention[] {
  return [...plain.matchAll(links)].map(({ index, 0: link, 1: short, 2: long, 3: hash = '' }) => ({
    page: short === undefined ? `/${long}` : Number(short),
    fragment: hash.replace(/[.,&~-]+$/, ''),
    start: index,
    end: index + link.length,
  }));
}

function numbersIn(plain: string): Mention[] {
  return [...plain.matchAll(numbers)].map((match) => ({
    page: Number(match.slice(1).find(Boolean)),
    fragment: '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Numbers alone are looked up; in a sentence they are amounts, years, orders. */
function bareNumbers(plain: string, isPage: (number: number) => boolean): number[] {
  const bare = [...plain.matchAll(aloneNumbers)].map(([, digits]) => Number(digits));
  return bare.every(isPage) && isNothing(plain.replace(aloneNumbers, ' ')) ? bare : [];
}

/** The text with blanks for what names pages; for addresses with what is written before them. */
function without(plain: string, mentions: readonly Mention[]): string {
  return [...mentions].reverse().reduce((rest, { start, end }) => {
    const before = rest.slice(0, start).replace(/[!-~]*$/, (host) => ' '.repeat(host.length));
    return before + ' '.repeat(end - start) + rest.slice(end);
  }, plain);
}

const isNothing = (text: string): boolean => text.replace(around, '') === '';

/** One fragment for all that links to the same page name. */
export function oneFragment(fragments: readonly string[]): string {
  const [first = '', ...others] = new Set(fragments.filter(Boolean));
  if (others.length === 0) return first;
  const need = [first, ...others].flatMap(
    (fragment) => parseStepLink(fragment)?.link.need ?? [{ id: fragment, version: undefined }],
  );
  const once = [...new Map(need.map((mark) => [mark.id, mark])).values()];
  return formatStepLink({ version: undefined, need: once, done: [], todo: [] });
}

/** Chats and mails write `#` and `/` of a link as `%23` and `%2F`. */
const decoded = (text: string): string =>
  text.replace(/%([2-7][0-9a-f])/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
