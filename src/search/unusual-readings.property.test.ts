import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testProperty } from '../testing/property.ts';
import { Readings } from './readings.ts';
import { unusualReadings } from './unusual-readings.ts';

/** Three characters, each of which may be read in three ways, one of them as it usually is. */
const readExpressions = fc
  .array(fc.array(fc.tuple(fc.constantFrom(...'行了𠮷'), fc.nat(2)), { minLength: 2 }))
  .map((all) => all.map((expression) => expression.map(([han, way]) => [han, `${han}${way}`])))
  .map((all) =>
    all.map((expression) => ({
      text: expression.map(([han]) => han).join(''),
      syllables: expression.map(([, syllable = '']) => syllable),
    })),
  )
  .map((all) => new Map(all.map(({ text, syllables }) => [text, syllables])));

testProperty('every expression is read as it really is', [readExpressions], (real) => {
  const usual = (character: string): string | undefined =>
    character === '了' ? undefined : `${character}0`;
  const soundsOf = (text: string): string[] => real.get(text) ?? [];
  const readings = new Readings(unusualReadings([...real.keys()], usual, soundsOf), usual);
  for (const [text, syllables] of real) expect(readings.of(text)).toEqual(syllables);
});

test('a short word serves all expressions that hold it', () => {
  const usual = (character: string): string | undefined =>
    ({ 重: 'zhong', 新: 'xin', 复: 'fu', 做: 'zuo', 要: 'yao' })[character];
  expect(unusualReadings(['重新', '重新做', '重复', '重要'], usual)).toEqual({
    重新: 'chong xin',
    重复: 'chong fu',
  });
});
