import { mostTelling, toldClause, type TellingMeans, type ToldClause } from './telling.ts';
import { clausesOf, normalise, type Token } from './text.ts';

/** A piece of a message that may ask for something by itself. */
export interface Sentence {
  /** Where in the message it stands. */
  start: number;
  end: number;
  clauses: ToldClause[];
}

/** What messages are read with. */
export interface MessageMeans extends TellingMeans {
  simplified: ReadonlyMap<string, string>;
}

/** A longer sentence is cut at commas and blanks, too: chats have few other marks. */
const longSentence = 60;
/** Nobody says that much without a mark; machines do. */
const longestSentence = 60;

const ends = /[。！？；…\n]+|[.!?;]+(?=[\s\p{Script=Han}]|$)/u;
/** A comma before what begins something else. */
const turns =
  /[,，、\s](?=\s*(?:另外|还有|再问|再就是|顺便|对了|除此之外|同时|其次|第[二三四]|also\b|another\b))/;
/** Before the number of a list. */
const listed = /[\s,，](?=\d{1,2}[.、)）](?!\d))/;
const anyEnd = new RegExp([ends, turns, listed].map(({ source }) => source).join('|'), 'gu');
/** Blanks count beside Chinese: a name in Latin letters may have some. */
const commas = /[,，]+|\s+/gu;
const isPause = (before: string, mark: string, after: string): boolean =>
  mark.trim() !== '' || /\p{Script=Han}$/u.test(before) || /^\p{Script=Han}/u.test(after);

/** Cuts a message into what may be asked by itself. */
export function sentencesOf(text: string, means: MessageMeans): Sentence[] {
  return pieces(text, anyEnd, { start: 0, end: text.length })
    .flatMap((piece) =>
      piece.end - piece.start > longSentence ? pieces(text, commas, piece, isPause) : [piece],
    )
    .flatMap(({ start, end }) => slices(start, end))
    .map(({ start, end }) => ({
      start,
      end,
      clauses: clausesOf(normalise(text.slice(start, end), means.simplified)).map((clause) =>
        toldClause(clause, means),
      ),
    }))
    .filter(({ clauses }) => clauses.length > 0);
}

interface Range {
  start: number;
  end: number;
}

/** What stands between the marks in a part of a text, of those that count where they stand. */
function pieces(
  text: string,
  marks: RegExp,
  { start, end }: Range,
  counts: (before: string, mark: string, after: string) => boolean = () => true,
): Range[] {
  const found: Range[] = [];
  let from = start;
  const part = text.slice(start, end);
  for (const { index, 0: mark } of part.matchAll(marks)) {
    const after = index + mark.length;
    if (!counts(part.slice(Math.max(0, index - 2), index), mark, part.slice(after, after + 2)))
      continue;
    found.push({ start: from, end: start + index });
    from = start + after;
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

/** The clauses of a message by which all of it is searched: its questions, where it has some. */
export function tellingClauses(sentences: readonly Sentence[]): (readonly Token[])[] {
  const clauses = sentences.flatMap((sentence) => sentence.clauses);
  const questions = clauses.filter(({ asks }) => asks);
  const told = mostTelling(
    questions.length > 0 ? questions : clauses,
    ({ clause }) => clause.length,
  );
  return told.map(({ clause }) => clause);
}

/**
 * The sentences of a message that may be questions by themselves, in its order, with the clauses
 * that are.
 *
 * @param named Whether a sentence names a page, so that it counts whatever it says.
 */
export function tellingSentences(
  sentences: readonly Sentence[],
  named: (sentence: Sentence) => boolean,
): Sentence[] {
  const asking = sentences.map((sentence) => {
    const clauses = sentence.clauses.filter(({ asks }) => asks);
    const signs = new Set(clauses.flatMap((clause) => [...clause.signs]));
    const value = Math.max(0, ...clauses.map((clause) => clause.value));
    return { ...sentence, clauses, signs, value };
  });
  const chosen = new Set(
    mostTelling(
      asking.filter(({ clauses }) => clauses.length > 0),
      ({ clauses }) => clauses.reduce((sum, { clause }) => sum + clause.length, 0),
    ),
  );
  return asking.filter((sentence) => chosen.has(sentence) || named(sentence));
}
