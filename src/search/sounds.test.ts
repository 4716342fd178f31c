import { expect, test } from 'vitest';
import { commonCharacters } from './common-characters.ts';
import { readSounds, writeSounds } from './sounds.ts';

test('the common characters are those of level 1 of GB 2312, from 啊 to 座', () => {
  const characters = commonCharacters();
  expect([characters.length, characters[0], characters.at(-1)]).toEqual([3755, '啊', '座']);
});

test('sounds come back as they were, also of characters that are not common or have none', () => {
  const sounds = new Map([
    ...commonCharacters().map((character, index) => [character, `s${'aeiou'[index % 5]}`] as const),
    ['重', 'zhong'] as const,
    ['尴', 'gan'] as const,
    ['尬', 'ga'] as const,
    ['𠮷', 'ji'] as const,
  ]);
  sounds.delete('座');
  expect(readSounds(writeSounds(sounds))).toEqual(sounds);
});

test('characters in the order of their sounds take little room', () => {
  const sounds = new Map(
    commonCharacters().map((character, index) => [character, index < 2000 ? 'ma' : 'ti'] as const),
  );
  expect(writeSounds(sounds)).toEqual({ common: 'ma2000ti1755', others: '' });
});
