import { lastOf } from '../floor/built-ins.ts';
import { wellFormed } from '../floor/well-formed.ts';
/** A run of characters of one kind, after normalisation. */
export interface Token {
  kind: 'han' | 'latin';
  /** One Han character, or one word of Latin letters and digits. */
  text: string;
}

/** What is longer is a message: of it the sentences that tell most are searched. */
export const longestTyped = 400;
/** So much of a text is read; of more it is said that it is not. */
export const longestQuery = 5000;
/** So much may a field and an address hold, so that there is something to be said of. */
export const longestKept = 20_000;

/**
 * Brings text to the form in which it is indexed and searched: full-width to half-width, lower
 * case, “2 次” to “两次”, Traditional to Simplified. Lone surrogates become replacement characters.
 *
 * @param toSimplified Characters to replace, by the character.
 */
export function normalise(text: string, toSimplified: ReadonlyMap<string, string>): string {
  const plain = wellFormed(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d*)([23])(?=[次笔遍份])/g, (all, before: string, digit: string) =>
      before ? all : digit === '2' ? '两' : '三',
    );
  return toSimplified.size === 0
    ? plain
    : Array.from(plain, (character) => toSimplified.get(character) ?? character).join('');
}

/** A Han character, a word, or what stands between them. */
const tokenPattern = /(\p{Script=Han})|([a-z0-9]+)|[^\p{Script=Han}a-z0-9]+/gu;

/**
 * Splits normalised text into clauses of tokens. Punctuation and line ends divide clauses;
 * blanks divide words only.
 */
export function clausesOf(text: string): Token[][] {
  const clauses: Token[][] = [[]];
  for (const [part, han, latin] of text.matchAll(tokenPattern)) {
    if (han) lastOf(clauses)?.push({ kind: 'han', text: han });
    else if (latin) lastOf(clauses)?.push({ kind: 'latin', text: latin });
    else if (/[^\s"'“”‘’「」『』()（）/·・~～\-_#@]/u.test(part)) clauses.push([]);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** For each token its Han character, a blank for a word. */
export const hanOf = (tokens: readonly Token[]): string[] =>
  tokens.map(({ kind, text }) => (kind === 'han' ? text : ' '));

/** Clauses as a text again, with blanks between them and around words in Latin letters. */
export const textOf = (clauses: readonly (readonly Token[])[]): string =>
  clauses
    .map((clause) => clause.map(({ kind, text }) => (kind === 'han' ? text : ` ${text} `)).join(''))
    .join(' ')
    .replace(/ +/g, ' ')
    .trim();
