import type { Concept } from '../schema/concepts.ts';
import { readDense, writeDense } from './dense-text.ts';

/** How many characters a word shares with the one before: none, one, … nine. */
const shares = 'ABCDEFGHIJ';

/**
 * Concepts as the index holds them: a line each, the words in the order of their characters, each
 * without what it shares with the one before; then, after “>”, what is said along.
 */
export const writeConcepts = (concepts: readonly Concept[]): string =>
  writeDense(
    concepts
      .map(({ words, with: along = [] }) =>
        [writeWords(words), ...(along.length > 0 ? [along.join(' ')] : [])].join('>'),
      )
      .join('\n'),
  );

/** Undoes `writeConcepts`, but for the order of words. */
export const readConcepts = (text: string): Concept[] =>
  readDense(text)
    .split('\n')
    .map((line) => {
      const [words = '', along] = line.split('>');
      return { words: readWords(words), with: along?.split(' ') ?? [] };
    });

function writeWords(words: readonly string[]): string {
  let before = '';
  return [...words]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < shares.length - 1 && shared < word.length && word[shared] === before[shared])
        shared += 1;
      before = word;
      return shares.charAt(shared) + word.slice(shared);
    })
    .join('');
}

function readWords(text: string): string[] {
  let before = '';
  return Array.from(text.matchAll(/([A-J])([^A-J]*)/g), ([, share = '', rest = '']) => {
    before = before.slice(0, shares.indexOf(share)) + rest;
    return before;
  });
}
