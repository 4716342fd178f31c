import type { Reading, Span } from './reading.ts';

/** The shortest phrase of BIP 39. */
const least = 12;
/** Frequent English words, and forms of words, that no list of BIP 39 has. */
const notOfAList =
  /^(?:the|and|for|was|are|but|not|from|has|his|her|him|she|our|out|get|got|had|did|your|been|were|would|could|should|does|them|their|its|who|please|thanks|hello|than|cannot|into|yes|nobody)$|[^e]ed$|[^aiousy]s$|ly$|.{3}ing$/i;
const looksLike =
  /^(?:embed|exceed|morning|wedding|evening|lens|news|during|spring|string|species|series|family|fly|early|supply|reply|apply|july|only|ugly|rely|silly|jelly|belly|holy|assembly|dress|address|across|glass|grass|class|cross|process|access|express|business|success|excess|illness|witness|fitness|sadness|actress|harness|mattress|princess|guess|bless|press|chess|mass|pass|brass|loss|boss|toss|kiss|endless|useless|wireless|happy|stress|discuss|dismiss|compass|congress|always)$/i;

const name =
  /助[记記][词詞]|恢复词|seed\s?(?:phrase|words?)s?|(?:recovery|secret|backup)\s?(?:phrase|words?)|mnemonic(?:\s?phrase)?/gi;
const betweenWords = /^[\s,，、.;:)\-_"'“”\d]{1,8}$/;

/** @param reading With its blanks. */
export function findSeeds(reading: Reading): Span[] {
  return [...latinSeeds(reading.plain), ...hanSeeds(reading.plain)];
}

function latinSeeds(plain: string): Span[] {
  const found: Span[] = [];
  const ends = endsOfNames(plain);
  const words = /[a-z]+/gi;
  let run = { from: 0, to: 0, count: 0, needed: least };
  const close = (): void => {
    if (run.count >= run.needed) found.push({ from: run.from, to: run.to });
    run = { from: 0, to: 0, count: 0, needed: least };
  };
  for (let match = words.exec(plain); match; match = words.exec(plain)) {
    const [word] = match;
    const to = match.index + word.length;
    while ((ends[0]?.from ?? Infinity) < to && (ends[0]?.to ?? 0) < to) ends.shift();
    if (run.count > 0 && !betweenWords.test(plain.slice(run.to, match.index))) close();
    const isName = ends[0] !== undefined && ends[0].from <= match.index && to <= ends[0].to;
    if (isName || !isOfAList(word)) close();
    else if (run.count > 0) run = { ...run, to, count: run.count + 1 };
    else run = { from: match.index, to, count: 1, needed: isNamed(plain, match.index) ? 3 : least };
  }
  close();
  return found;
}

const isOfAList = (word: string): boolean =>
  word.length >= 3 && word.length <= 8 && (looksLike.test(word) || !notOfAList.test(word));

function endsOfNames(plain: string): Span[] {
  const spans: Span[] = [];
  name.lastIndex = 0;
  for (let match = name.exec(plain); match; match = name.exec(plain))
    spans.push({ from: match.index, to: match.index + match[0].length });
  return spans;
}

const isNamed = (plain: string, at: number): boolean =>
  /(?:助[记記][词詞]|恢复词|(?:seed|recovery|secret|backup)\s?(?:phrase|words?)|mnemonic)[^。\n]{0,12}\n?[\s\d.]{0,4}$/i.test(
    plain.slice(Math.max(0, at - 36), at),
  );

/** Chinese lists have one character a word. */
function hanSeeds(plain: string): Span[] {
  const found: Span[] = [];
  const apart = /(?:\p{Script=Han}[\s\d.,，、]{1,5}){11,}\p{Script=Han}(?!\p{Script=Han})/gu;
  for (let match = apart.exec(plain); match; match = apart.exec(plain)) {
    const isWord = /\p{Script=Han}/u.test(plain.charAt(match.index - 1));
    const skipped = isWord ? (/^.[\s\d.,，、]+/u.exec(match[0])?.[0].length ?? 0) : 0;
    const words = match[0].slice(skipped).replace(/[^\p{Script=Han}]/gu, '');
    if (words.length >= least)
      found.push({ from: match.index + skipped, to: match.index + match[0].length });
  }
  const together = /(助[记記][词詞][是为]?[:：]\s*)(\p{Script=Han}{12,24})(?!\p{Script=Han})/gu;
  for (let match = together.exec(plain); match; match = together.exec(plain)) {
    const [whole, label = '', words = ''] = match;
    if (words.length % 3 === 0 && !/[我他她你吗没怎什]/.test(words))
      found.push({ from: match.index + label.length, to: match.index + whole.length });
  }
  return found;
}
