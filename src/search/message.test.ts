import { expect, test } from 'vitest';
import { shippedConcepts } from '../testing/shipped-concepts.ts';
import { ConceptTable } from './concepts.ts';
import { sentencesOf, tellingClauses, tellingSentences, type Sentence } from './message.ts';

const known = {
  concepts: await shippedConcepts(),
  asking: undefined,
  simplified: new Map<string, string>(),
};
const nothingKnown = { ...known, concepts: new ConceptTable([]) };

const textsOf = (text: string, sentences: readonly Sentence[]): string[] =>
  sentences.map(({ start, end }) => text.slice(start, end).trim());
const cut = (text: string): string[] => textsOf(text, sentencesOf(text, known));

test.for([
  ['提现没到账。密码忘了？', ['提现没到账', '密码忘了']],
  ['提现没到账\n密码忘了', ['提现没到账', '密码忘了']],
  ['提现没到账，密码忘了', ['提现没到账，密码忘了']],
  ['提现没到账，还有密码忘了', ['提现没到账', '还有密码忘了']],
  ['1、提现没到账 2、密码忘了', ['1、提现没到账', '2、密码忘了']],
  ['Paid twice. No code?', ['Paid twice', 'No code']],
  [
    '看 https://x.example/a/1301/?a=b&c=1.5#status',
    ['看 https://x.example/a/1301/?a=b&c=1.5#status'],
  ],
  [`${'我'.repeat(40)}，${'你'.repeat(40)}`, ['我'.repeat(40), '你'.repeat(40)]],
  ['？？。', []],
] as const)('a message is cut at what ends sentences, a long one at commas, case %$', (each) => {
  const [text, sentences] = each;
  expect(cut(text)).toEqual(sentences);
});

test('what nobody marks is cut all the same, and nothing is lost', () => {
  const text = '提现没到'.repeat(500);
  const pieces = cut(text);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(60);
  expect(pieces.join('')).toBe(text);
});

test('of small talk the question is chosen, wherever it stands', () => {
  const talk = Array.from({ length: 60 }, (_, day) => `第${day}天下雨，我在家里看了一部电影`);
  for (const place of [0, 30, 60]) {
    const text = talk.toSpliced(place, 0, '提现一直没到账').join('。');
    const sentences = sentencesOf(text, known);
    expect(
      textsOf(
        text,
        tellingSentences(sentences, () => false),
      ),
    ).toEqual(['提现一直没到账']);
    expect(tellingClauses(sentences)).toEqual([
      Array.from('提现一直没到账', (character) => ({ kind: 'han', text: character })),
    ]);
  }
});

test('what is said in few words, all of them known, is chosen first, from the middle too', () => {
  const vague = Array.from({ length: 60 }, (_, place) => `下雨打雷 ab${place}x cd${place}y`);
  const text = vague.toSpliced(30, 0, '提现一直没到账').join('。');
  const chosen = textsOf(
    text,
    tellingSentences(sentencesOf(text, known), () => false),
  );
  expect(chosen).toContain('提现一直没到账');
  expect(chosen.length).toBeGreaterThan(1);
});

test('where no expressions are known, as much is taken from the end as from the beginning', () => {
  const text = Array.from({ length: 100 }, (_, place) => `下雨打雷刮大风${place}`).join('。');
  const chosen = tellingSentences(sentencesOf(text, nothingKnown), () => false);
  const half = text.length / 2;
  expect(chosen.length).toBeGreaterThan(10);
  const early = chosen.filter(({ start }) => start < half).length;
  expect(Math.abs(2 * early - chosen.length)).toBeLessThanOrEqual(1);
});
