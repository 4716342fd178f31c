import { insideQuotes } from '../../model/nested-quotes.ts';
import { queryFrom } from '../../search/query.ts';

/** As much as fits into one line of a phone, nearly. */
const longest = 32;

/**
 * A part of a message as a heading quotes it: not too long, without the marks around it, and with
 * the marks of a quotation inside a quotation.
 */
export function quoteOf(text: string): string {
  const said = insideQuotes(queryFrom(text).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''));
  const characters = Array.from(said);
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : said;
}
