import { Trie } from 'opencc-js/core';
import { Converter } from 'opencc-js/cn2t';
import { commonCharacters } from './common-characters.ts';
import { cornerQuotes } from './corner-quotes.ts';

/** A wording of the Simplified text, and how the Traditional edition has it. */
export interface Replacement {
  /** As it stands in the Simplified text. */
  from: string;
  /** What comes in its place, as it is: it is not converted again. */
  to: string;
}

type Convert = (text: string) => string;

/** Reading the tables takes a third of a second; they are the same for everybody. */
let tables: Convert | undefined;

/** Of two forms that are both in use, the one that readers in both places write. */
const commonForms: readonly (readonly [form: RegExp, common: string])[] = [
  [/臺/g, '台'],
  [/賬/g, '帳'],
  [/(?<=[公發宣頒])佈/g, '布'],
];

/** The address of a link or a picture names a page or a file. */
const addresses = /(\]\([^)\s]*\))/;

/**
 * Makes what turns Simplified text, raw Markdown and YAML too, into Traditional text for Hong Kong,
 * Macau and Taiwan. Line breaks, ASCII, placeholders and the addresses of links stay as they are.
 *
 * @param replacements They go before the tables; where several begin at a place, the longest does.
 */
export function traditionalConverter(replacements: readonly Replacement[]): Convert {
  const wordings = new Trie();
  for (const { from, to } of [...commonCharacters, ...replacements]) wordings.addWord(from, to);
  return (text) =>
    cornerQuotes(
      text
        .split(addresses)
        .map((part, at) => (at % 2 === 1 ? part : withWordings(part, wordings)))
        .join(''),
    );
}

/** The forms of characters that Taiwan prints, which readers in Hong Kong and Macau know as well. */
function byTables(text: string): string {
  tables ??= Converter({ from: 'cn', to: 'tw' });
  return commonForms.reduce((made, [form, common]) => made.replace(form, common), tables(text));
}

/** Between a Han character and a Latin letter stands a blank, before a link where it is in its text. */
const beforeLatin = /(?<=\p{Script=Han})(?=\[?$)/u;
const startsHan = /^\p{Script=Han}/u;

/** A text with its wordings replaced and what lies between them converted. */
function withWordings(text: string, wordings: Trie): string {
  let made = '';
  let done = 0;
  let at = 0;
  while (at < text.length) {
    const found = wordings.matchPrefix(text, at);
    if (found) {
      made += byTables(text.slice(done, at));
      if (/^[A-Za-z]/.test(found.value)) made = made.replace(beforeLatin, ' ');
      const isLatin = /[A-Za-z]$/.test(found.value) && startsHan.test(text.slice(found.end));
      made += isLatin ? `${found.value} ` : found.value;
      done = found.end;
    }
    at = found?.end ?? at + 1;
  }
  return made + byTables(text.slice(done));
}
