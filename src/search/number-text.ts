/** A digit that another one of the same number follows. */
const leading = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
/** The last digit of a number. */
const last = "abcdefghijklmnopqrstuvwxyz!#$%&'()*+,-./:;<=>?@[]^_`{|}~";

/**
 * Numbers from 0 on as text, without anything between them: the last digit of each is one of
 * those that end a number. In JSON that is a tenth smaller, compressed, than a list of numbers.
 */
export const writeNumbers = (numbers: readonly number[]): string => numbers.map(written).join('');

function written(number: number): string {
  let text = last.charAt(number % last.length);
  for (let rest = Math.floor(number / last.length); rest > 0;) {
    // No number begins with a 0 that could be left out, so none is written in two ways.
    rest -= 1;
    text = leading.charAt(rest % leading.length) + text;
    rest = Math.floor(rest / leading.length);
  }
  return text;
}

/** Undoes `writeNumbers`. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let before = 0;
  for (const digit of text) {
    const end = last.indexOf(digit);
    if (end < 0) before = before * leading.length + leading.indexOf(digit) + 1;
    else {
      numbers.push(before * last.length + end);
      before = 0;
    }
  }
  return numbers;
}

/** Ascending numbers as the differences between them. */
export const writeAscending = (numbers: readonly number[]): string =>
  writeNumbers(numbers.map((number, index) => number - (numbers[index - 1] ?? 0)));

/** Undoes `writeAscending`. */
export const readAscending = (text: string): number[] => sums(readNumbers(text));

/** Each number added to the ones before. */
export function sums(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number));
}
