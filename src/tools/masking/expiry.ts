import { firstOf } from './first-of.ts';
import { before, placeOf, type Reading, type Span } from './reading.ts';

const name =
  /有效(?:期限?|日期)|[到过]期(?:日期?|时间|年月)?|月\/年|\bexp(?:ir(?:y|es|ation))?\.?(?:\s?date)?|valid\s?(?:thru|through|until|till)|good\s?thru/gi;
const notOfCard = /(?:身[份分]证|券|会员|护照|合同|套餐|链接|红包|码|活动|证|保修|保险|验证)的?$/;
const joint = /^(?:[\s.:：=(（“"「【[)）]|[写填印]的|就?是|为|到|至|until|is)*/i;

const apart = /[\s.,，、\n/—·_|月-]{1,3}/.source;
const month = /(?:0?[1-9]|1[0-2]|十\d?)/.source;
const year = /(?:20)?[2-4]\d/.source;
/** What a card shows: 12/28, 2028年12月, 1228. A whole day is none. */
const written = new RegExp(
  `^(?:${month}${apart}${year}年?|${year}[年/\\-.\\s]{1,3}${month}月?|(?:0[1-9]|1[0-2])(?:20)?[2-4]\\d)(?![\\d]|[/\\-.]\\d|[\\s]?[日元块])`,
);
const spread = /^(?:\d[\s.·—_/-]{0,3}){3,5}\d(?!\d)/;
const compact = /^(?:0[1-9]|1[0-2])(?:20)?[2-4]\d$/;

/** The months that cards end with. */
export function findExpiries({ plain, digits }: Reading): Span[] {
  const found: Span[] = [];
  for (const match of plain.matchAll(name)) {
    const named = placeOf(match);
    if (notOfCard.test(before(plain, named.from, 8))) continue;
    const from = named.to + firstOf(joint, plain.slice(named.to, named.to + 12)).length;
    const to = from + lengthOf(digits.slice(from, from + 24));
    if (to > from) found.push({ from, to });
    else if (/^[到过]期/.test(match[0])) found.push(...monthBefore(digits, named.from));
  }
  return found;
}

/** 12/28 到期 */
function monthBefore(digits: string, end: number): Span[] {
  const found = firstOf(
    /(?:^|[^\d./-])(?:0?[1-9]|1[0-2])\s?[/-]\s?(?:20)?[2-4]\d\s*$/,
    before(digits, end, 12),
  );
  return found ? [{ from: end - found.replace(/^\D/, '').length, to: end }] : [];
}

function lengthOf(text: string): number {
  const loose = firstOf(spread, text);
  const isMonth = compact.test(loose.replace(/\D/g, ''));
  return (firstOf(written, text) || (isMonth ? loose : '')).length;
}

const afterCard = new RegExp(
  `^[\\s,，、;|/]{1,3}((?:0?[1-9]|1[0-2])[\\s/\\-|]{1,3}${year})(?![\\d元]|[/\\-.:]\\d)(?:[\\s,，、;|/]{1,3}(\\d{3,4})(?![\\d元]|[.:]\\d|\\s?[元块]))?`,
);

/** What follows a card's number without a word: its month, its security code. */
export function findBesideCard(
  { digits }: Reading,
  card: Span,
): { expiry: Span; code?: Span } | undefined {
  const match = afterCard.exec(digits.slice(card.to, card.to + 24));
  if (!match) return undefined;
  const [whole, month = '', code] = match;
  const from = card.to + whole.indexOf(month);
  const to = card.to + whole.length;
  const expiry = { from, to: from + month.length };
  return code ? { expiry, code: { from: to - code.length, to } } : { expiry };
}
