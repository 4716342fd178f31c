import { firstOf } from './first-of.ts';
import { before, placeOf, placesOf, type Reading, type Span } from './reading.ts';

/** The shortest phrase of BIP 39. */
const least = 12;
/** Frequent English words, and endings of words, that BIP 39’s English list does not have. */
const notOfAList =
  /^(?:the|and|for|was|not|has|his|her|been|does|cannot|yes|are|but|from|him|she|our|out|get|got|had|did|your|were|would|could|should|them|their|its|who|thanks|than|nobody|money|back|bank|support|went|took|told|said|sent|paid|here|these|those|some|which|while|after|well|last|week|most|many|may|with|user|refund|merchant|status|\w+day)$|[^e]ed$|[^aiousy]s$|ly$|.{3}ing$/i;
/** What it has all the same. */
const ofTheList =
  /^(?:amazing|boring|ceiling|daring|during|morning|nothing|pudding|sibling|spring|wedding|amused|armed|hundred|mixed|shed|tired|used|ethics|jeans|lens|lyrics|news|scissors|series|stairs|barely|early|easily|family|fly|jelly|lonely|multiply|only|rally|rely|silly|supply|truly|ugly|day|holiday|today)$/i;

const name =
  /助记词|恢复词|seed\s?(?:phrase|words?)s?|(?:recovery|secret|backup)\s?(?:phrase|words?)|mnemonic(?:\s?phrase)?/gi;
const betweenWords = /^[\s\d.:“"',，、;)”_-]{1,8}$/;

/** @param reading With its blanks. */
export function findSeeds(reading: Reading): Span[] {
  return [...latinSeeds(reading.plain), ...hanSeeds(reading.plain)];
}

function latinSeeds(plain: string): Span[] {
  const found: Span[] = [];
  const names = placesOf(name, plain);
  let run = { from: 0, to: 0, count: 0, needed: least };
  const close = (): void => {
    if (run.count >= run.needed) found.push({ from: run.from, to: run.to });
    run = { ...run, count: 0 };
  };
  for (const { from, to } of placesOf(/[a-z]+/gi, plain)) {
    if (!betweenWords.test(plain.slice(run.to, from))) close();
    if (isWithin(names, from) || !isOfAList(plain.slice(from, to))) close();
    else if (run.count > 0) run = { ...run, count: run.count + 1 };
    else run = { from, to, count: 1, needed: isNamed(plain, from) ? 3 : least };
    run.to = to;
  }
  close();
  return found;
}

/** @param spans In the order of the text; those that end before `at` are taken out. */
function isWithin(spans: Span[], at: number): boolean {
  while (spans[0] !== undefined && spans[0].to <= at) spans.shift();
  return spans[0] !== undefined && spans[0].from <= at;
}

const isOfAList = (word: string): boolean =>
  word.length >= 3 && word.length <= 8 && (ofTheList.test(word) || !notOfAList.test(word));

const isNamed = (plain: string, at: number): boolean =>
  /(?:助记词|恢复词|(?:seed|recovery|secret|backup)\s?(?:phrase|words?)|mnemonic)[^。\n\uFFFC]{0,12}\n?[\s\d.]{0,4}$/i.test(
    before(plain, at, 36),
  );

/** Chinese lists have one character a word. */
function hanSeeds(plain: string): Span[] {
  const found: Span[] = [];
  const apart = /(?:\p{sc=Han}[\s\d.,，、]{1,5}){11,}\p{sc=Han}(?!\p{sc=Han})/gu;
  for (const { from: start, to } of placesOf(apart, plain)) {
    const isWord = /\p{sc=Han}/u.test(plain.charAt(start - 1));
    const skipped = isWord ? firstOf(/^.[\s\d.,，、]+/u, plain.slice(start, to)) : '';
    const from = start + skipped.length;
    const words = plain.slice(from, to).replace(/\P{sc=Han}/gu, '');
    if (words.length >= least) found.push({ from, to });
  }
  const together = /助记词[是为]?[:：]\s*(\p{sc=Han}{12,24})(?!\p{sc=Han})/gu;
  for (const match of plain.matchAll(together)) {
    const [, words = ''] = match;
    const { to } = placeOf(match);
    if (words.length % 3 === 0 && !/[我他她你吗没怎什]/.test(words))
      found.push({ from: to - words.length, to });
  }
  return found;
}
