import { Trie } from 'opencc-js/core';
import { Converter } from 'opencc-js/cn2t';
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

/** Where everybody in both places writes the short form, the tables have the formal one. */
const formal = /臺/g;

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
  for (const { from, to } of replacements) wordings.addWord(from, to);
  const rest = (text: string): string => byTables(text).replace(formal, '台');
  return (text) =>
    cornerQuotes(
      text
        .split(addresses)
        .map((part, at) => (at % 2 === 1 ? part : withWordings(part, wordings, rest)))
        .join(''),
    );
}

/** The forms of characters that Taiwan prints, which readers in Hong Kong and Macau know as well. */
function byTables(text: string): string {
  tables ??= Converter({ from: 'cn', to: 'tw' });
  return tables(text);
}

/** A text with its wordings replaced and what lies between them converted. */
function withWordings(text: string, wordings: Trie, convert: Convert): string {
  const made: string[] = [];
  let done = 0;
  let at = 0;
  while (at < text.length) {
    const found = wordings.matchPrefix(text, at);
    if (found) {
      made.push(convert(text.slice(done, at)), spaced(found.value, text[at - 1], text[found.end]));
      done = found.end;
    }
    at = found?.end ?? at + 1;
  }
  return [...made, convert(text.slice(done))].join('');
}

/** Between a Han character and a Latin letter the project writes a blank. */
function spaced(wording: string, before = '', behind = ''): string {
  const start = /^[A-Za-z]/.test(wording) && isHan(before) ? ' ' : '';
  return start + wording + (/[A-Za-z]$/.test(wording) && isHan(behind) ? ' ' : '');
}

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);
