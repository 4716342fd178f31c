import type { ConceptTable } from './concepts.ts';
import { questionCharacters } from './question-words.ts';
import { clausesOf, normalise, type Token } from './text.ts';

/** A piece of a message that may ask for something by itself. */
export interface Sentence {
  /** Where in the message it stands. */
  start: number;
  end: number;
  clauses: Token[][];
}

/** So many tokens of a message are looked up; more say little more, and take time. */
const mostTokens = 160;
/** A longer sentence is cut at commas and blanks, too: chats have few other marks. */
const longSentence = 30;
/** Nobody says that much without a mark; machines do. */
const longestSentence = 60;

const ends = /[。！？；…\n]+|[.!?;]+(?=[\s\p{Script=Han}]|$)/u;
/** A comma before what begins something else. */
const turns = /[,，、\s](?=\s*(?:另外|还有|再问|再就是|顺便|对了|除此之外|同时|其次|第[二三四]|also\b|another\b))/;
/** Before the number of a list. */
const listed = /(?<=^|[\s,，])(?=\d{1,2}[.、)）](?!\d))/;
const anyEnd = new RegExp([ends, turns, listed].map(({ source }) => source).join('|'), 'gu');
const commas = /[,，]+|(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu;

/** Cuts a message into what may be asked by itself. */
export function sentencesOf(text: string, simplified: ReadonlyMap<string, string>): Sentence[] {
  return pieces(text, anyEnd, { start: 0, end: text.length })
    .flatMap((piece) =>
      piece.end - piece.start > longSentence ? pieces(text, commas, piece) : [piece],
    )
    .flatMap(({ start, end }) => slices(start, end))
    .map(({ start, end }) => ({
      start,
      end,
      clauses: clausesOf(normalise(text.slice(start, end), simplified)),
    }))
    .filter(({ clauses }) => clauses.length > 0);
}

interface Range {
  start: number;
  end: number;
}

/** What stands between the marks in a part of a text. */
function pieces(text: string, marks: RegExp, { start, end }: Range): Range[] {
  const found: Range[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(marks)) {
    found.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  return [...found, { start: from, end }];
}

function slices(start: number, end: number): Range[] {
  const count = Math.max(1, Math.ceil((end - start) / longestSentence));
  const size = Math.ceil((end - start) / count);
  return Array.from({ length: count }, (_, place) => ({
    start: start + place * size,
    end: Math.min(start + (place + 1) * size, end),
  }));
}

/** What a sentence seems to be about, before the index is asked. */
interface Telling {
  sentence: Sentence;
  /** The expressions that people here use, and words in Latin letters. */
  signs: ReadonlySet<string>;
  value: number;
  tokens: number;
}

/**
 * The sentences that tell most of what a message asks, in its order: those that say much in words
 * that this help centre knows, and something that no better one says. Among equals those near the
 * end or the beginning come first.
 */
export function tellingSentences(
  sentences: readonly Sentence[],
  concepts: ConceptTable,
  asking: ReadonlySet<string> | undefined,
): Sentence[] {
  const told = sentences.map((sentence) => tellingOf(sentence, concepts, asking));
  if (told.reduce((sum, { tokens }) => sum + tokens, 0) <= mostTokens) return [...sentences];
  const fromEdge = (place: number): number => Math.min(place, told.length - 1 - place);
  const bestFirst = told
    .map((each, place) => ({ ...each, place }))
    .toSorted((a, b) => b.value - a.value || fromEdge(a.place) - fromEdge(b.place));
  const known = new Set<string>();
  const chosen = new Set<Sentence>();
  let tokens = 0;
  for (const each of bestFirst) {
    const isNew = each.signs.size === 0 || [...each.signs].some((sign) => !known.has(sign));
    if (!isNew || tokens + each.tokens > mostTokens) continue;
    tokens += each.tokens;
    chosen.add(each.sentence);
    for (const sign of each.signs) known.add(sign);
  }
  return sentences.filter((sentence) => chosen.has(sentence));
}

function tellingOf(
  sentence: Sentence,
  concepts: ConceptTable,
  asking: ReadonlySet<string> | undefined,
): Telling {
  const signs = new Set<string>();
  let telling = 0;
  let covered = 0;
  for (const tokens of sentence.clauses) {
    const han = tokens.map(({ kind, text }) => (kind === 'han' ? text : ' ')).join('');
    telling += questionCharacters(han).filter((asks) => !asks).length;
    for (const { concept, length } of concepts.in(han)) {
      signs.add(`§${concept}`);
      covered += length;
    }
    for (const { text } of tokens) {
      if (!/^[a-z]/.test(text) || asking?.has(text)) continue;
      signs.add(text);
      covered += 1;
    }
  }
  const tokens = sentence.clauses.reduce((sum, clause) => sum + clause.length, 0);
  // Much that is known, and little beside it.
  return { sentence, signs, value: covered ** 2 / Math.max(telling, covered, 1), tokens };
}
