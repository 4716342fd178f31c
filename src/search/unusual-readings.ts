import { soundsInContext } from './character-tables.ts';
import { Readings, type UnusualReadings } from './readings.ts';
import type { SoundOf } from './sounds.ts';

/** An expression with how it is really read: as characters, and the syllable of each. */
interface ReadExpression {
  text: string;
  characters: readonly string[];
  syllables: readonly string[];
}

/**
 * Finds a few words by which all expressions are read rightly: 不了 serves 登不了, 提不了 and 120
 * others. Mostly the shortest parts that are read the same wherever they stand; where none serves,
 * whole expressions.
 */
export function unusualReadings(
  expressions: readonly string[],
  soundOf: SoundOf,
  soundsOf: (text: string) => string[] = soundsInContext,
): UnusualReadings {
  const all = expressions
    .filter((text) => /^\p{Script=Han}{2,}$/u.test(text))
    .map((text) => ({ text, characters: Array.from(text), syllables: soundsOf(text) }));
  const found: Record<string, string> = {};
  let readings = new Readings(found, soundOf);
  const wrongPlace = ({ text, syllables }: ReadExpression): number => {
    const sounds = readings.of(text);
    return syllables.findIndex((syllable, at) => syllable !== sounds[at]);
  };
  // A word that is added may read other expressions wrongly, as it may stand across another one.
  for (let changed = true; changed;) {
    changed = false;
    for (const expression of all) {
      const place = wrongPlace(expression);
      if (place < 0) continue;
      const parts = partsAround(expression, place);
      const [word, syllables] = parts.find(
        ([part, read]) => !Object.hasOwn(found, part) && isReadSo(part, read, all),
      ) ?? [expression.text, expression.syllables];
      found[word] = syllables.join(' ');
      readings = new Readings(found, soundOf);
      changed = true;
    }
  }
  return found;
}

/** The parts of an expression that hold a place, with how they are read; shorter ones first. */
function partsAround(
  { characters, syllables }: ReadExpression,
  place: number,
): [part: string, syllables: readonly string[]][] {
  const lengths = Array.from(characters.slice(1), (_, index) => index + 1);
  return lengths.flatMap((length) =>
    Array.from({ length }, (_, before) => place - length + 1 + before)
      .filter((start) => start >= 0 && start + length <= characters.length)
      .map((start): [string, readonly string[]] => [
        characters.slice(start, start + length).join(''),
        syllables.slice(start, start + length),
      ]),
  );
}

/** Whether a part is read so in all expressions that hold it. */
function isReadSo(part: string, read: readonly string[], all: readonly ReadExpression[]): boolean {
  return all
    .filter(({ text }) => text.includes(part))
    .every(({ characters, syllables }) =>
      characters.every(
        (_, start) =>
          characters.slice(start, start + read.length).join('') !== part ||
          syllables.slice(start, start + read.length).join(' ') === read.join(' '),
      ),
    );
}
