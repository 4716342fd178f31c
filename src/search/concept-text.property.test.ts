import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonCharacters } from './common-characters.ts';
import { readConcepts, writeConcepts } from './concept-text.ts';
import { readDense, writeDense } from './dense-text.ts';
import { testProperty } from '../testing/property.ts';

/** As `src/schema/concepts.ts` has them; few characters, so that many words begin with the same. */
const character = fc.oneof(
  fc.constantFrom(...'提现不了唔𠮷'),
  fc.constantFrom(...commonCharacters()),
);
const chinese = fc.tuple(
  fc.string({ unit: character, minLength: 1, maxLength: 12 }),
  fc.stringMatching(/^[a-z\d]{0,6}$/),
);
const word = fc.oneof(
  chinese.map((parts) => parts.join('')),
  fc.stringMatching(/^[a-z\d]{2,20}$/),
);
const concepts = fc.array(
  fc.record({
    words: fc.uniqueArray(word).map((words) => words.sort()),
    with: fc.array(word, { maxLength: 3 }),
  }),
  { minLength: 1 },
);

testProperty('concepts are read as they were written', [concepts], (all) => {
  expect(readConcepts(writeConcepts(all))).toEqual(all);
});

test('every common character takes two of ASCII, which JSON holds as they are', () => {
  const text = commonCharacters().join('');
  const dense = writeDense(text);
  expect(dense).toMatch(/^[!-~]{7510}$/);
  expect(JSON.stringify(dense)).toBe(`"${dense}"`);
  expect(readDense(dense)).toBe(text);
});
