import { expect, test } from 'vitest';
import { judgedSuggestions } from './judged-suggestions.ts';

const message = '提现没到账。密码忘了。';
const problems = [
  { says: '提现没到账', answers: [1301] },
  { says: '密码忘了', answers: [1104, 1105] },
];
const partOf = (part: string, ...numbers: number[]) => {
  const start = message.indexOf(part);
  const answers = numbers.map((number) => ({ number, confidence: 'strong' as const }));
  return { part, start, end: start + part.length, answers };
};
const judge = (...parts: ReturnType<typeof partOf>[]) =>
  judgedSuggestions({ id: 'm1', message, problems }, { parts, elsewhere: undefined });

test('a digit for each problem, paste and Enter are counted', () => {
  const { missed, inPlace, keys } = judge(
    partOf('提现没到账。', 1303, 1301),
    partOf('密码忘了。', 1105),
  );
  expect({ missed, inPlace, keys }).toEqual({ missed: [], inPlace: 2, keys: 4 });
});

test('what is not among the first three is missed, and what stands in another part is not in place', () => {
  const { missed, inPlace, keys } = judge(
    partOf('提现没到账。', 1105, 1),
    partOf('密码忘了。', 2, 3, 4, 1301),
  );
  expect(missed).toEqual([problems[0]]);
  expect({ inPlace, keys }).toEqual({ inPlace: 0, keys: undefined });
});
