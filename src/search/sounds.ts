import { lastOf } from '../floor/built-ins.ts';
import { commonCharacters } from './common-characters.ts';

/** Pinyin syllable of a Han character, without tone; `undefined` when it is not known. */
export type SoundOf = (character: string) => string | undefined;

/** How characters usually sound, as it stands in an index. */
export interface WrittenSounds {
  /** Syllables of the common characters in their order, each with how many in a row have it, `a2ai13`; `-` where there is none. */
  common: string;
  /** Syllables of all others, each followed by the characters that sound so: `gan尴,liu浏`. */
  others: string;
}

/** @param sounds Syllable by character. */
export function writeSounds(sounds: ReadonlyMap<string, string>): WrittenSounds {
  const characters = commonCharacters();
  const runs: [sound: string, length: number][] = [];
  for (const character of characters) {
    const sound = sounds.get(character) ?? '-';
    const run = lastOf(runs);
    if (run?.[0] === sound) run[1] += 1;
    else runs.push([sound, 1]);
  }
  const common = new Set(characters);
  const others = [...sounds].filter(([character]) => !common.has(character)).sort();
  const groups = Object.groupBy(others, ([, sound]) => sound);
  return {
    common: runs.flat().join(''),
    others: Object.entries(groups)
      .map(([sound, entries = []]) => sound + entries.map(([character]) => character).join(''))
      .sort()
      .join(','),
  };
}

/** @returns Syllable by character. */
export function readSounds({ common, others }: WrittenSounds): Map<string, string> {
  const sounds = new Map<string, string>();
  const characters = commonCharacters();
  let next = 0;
  for (const [, sound = '', length] of common.matchAll(/([a-z]+|-)(\d+)/g)) {
    const run = characters.slice(next, (next += Number(length)));
    for (const character of sound === '-' ? [] : run) sounds.set(character, sound);
  }
  for (const [, sound = '', own = ''] of others.matchAll(/([a-z]+)([^,]+)/g)) {
    for (const character of own) sounds.set(character, sound);
  }
  return sounds;
}
