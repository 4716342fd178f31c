import { describe, expect, test } from 'vitest';
import { hostileStrings } from '../../testing/hostile-strings.ts';
import {
  figuresOf,
  readCorpus,
  rewritten,
  variantsOf,
  writings,
} from '../../testing/masking-corpus.ts';
import { findSecrets } from './find-secrets.ts';

const context = { recipient: 'platform', field: 'problem' } as const;
const byHand = readCorpus('corpus.txt');
const heldOut = [
  ...readCorpus('corpus-held-out.txt'),
  ...readCorpus('corpus-third.txt'),
  ...readCorpus('corpus-fourth.txt'),
  ...readCorpus('corpus-fifth.txt'),
];

describe.each([
  { name: 'the corpus', samples: byHand, least: 500 },
  { name: 'the corpora that were held out', samples: heldOut, least: 280 },
  { name: 'the corpus in other writings', samples: variantsOf(byHand, 4, 17), least: 600 },
  {
    name: 'the corpora held out, in other writings',
    samples: variantsOf(heldOut, 4, 17),
    least: 200,
  },
])('of $name', ({ samples, least }) => {
  const figures = figuresOf(samples);

  test('there is enough', () => expect(samples.length).toBeGreaterThan(least));
  test('no secret gets into a text', () => expect(figures.leaked).toEqual([]));
  test('nothing else is shortened or refused', () => expect(figures.wronged).toEqual([]));
  test('nobody is asked about what is no card', () => expect(figures.asked).toEqual([]));
});

test.each(Object.entries(writings).map(([name, writing]) => ({ name, writing })))(
  'every kind of number is found when it is written with $name',
  ({ writing }) => {
    const samples = byHand.flatMap((sample) => rewritten(sample, writing) ?? []);
    const { leaked, wronged } = figuresOf(samples);
    expect({ leaked, wronged }).toEqual({ leaked: [], wronged: [] });
  },
);

const kindsIn = (text: string, where: Parameters<typeof findSecrets>[1] = context): string[] =>
  findSecrets(text, where).map(({ kind, treatment }) => `${treatment} ${kind}`);

describe('a number of sixteen to nineteen digits', () => {
  test.each([
    { name: 'alone is asked about', text: '6222021131144024264', found: ['ask card-or-order'] },
    {
      name: 'said to be a card is shortened',
      text: '卡号 6222021131144024264',
      found: ['mask card'],
    },
    {
      name: 'said to be a card is shortened with a slip',
      text: '卡号 6222021131144024265',
      found: ['mask card'],
    },
    { name: 'said to be an order is left', text: '订单号 6222021131144024264', found: [] },
    { name: 'with a wrong check digit is left', text: '6222021131144024265', found: [] },
  ])('$name', ({ text, found }) => expect(kindsIn(text)).toEqual(found));
});

describe('64 hexadecimal digits', () => {
  const hex = 'e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262';
  const asked = ['ask key-or-hash'];
  test.each([
    { name: 'alone are asked about', text: hex, found: asked },
    { name: 'with 0x alone, too', text: `0x${hex}`, found: asked },
    { name: 'said to be a hash are left', text: `TxID ${hex}`, found: [] },
    { name: 'said to be a key are refused', text: `私钥 ${hex}`, found: ['refuse private-key'] },
    { name: 'said to be both are asked about', text: `交易里的私钥给了他 ${hex}`, found: asked },
  ])('$name', ({ text, found }) => expect(kindsIn(text)).toEqual(found));

  test.each([
    { field: 'order' },
    { field: 'caseNumbers' },
    { field: 'reference' },
    { field: 'payeeAccount' },
  ] as const)(
    'in the field $field are a number of a payment, unless they are said to be a key',
    ({ field }) => {
      const where = { recipient: 'bank', field } as const;
      expect(kindsIn(hex, where)).toEqual([]);
      expect(kindsIn(`私钥 ${hex}`, where)).toEqual(['refuse private-key']);
    },
  );
});

test('the account that money went to is left for bank and police, but never a password', () => {
  const text = '卡号 6222021131144024264 密码 abc123';
  for (const recipient of ['bank', 'police'] as const)
    expect(kindsIn(text, { recipient, field: 'payeeAccount' })).toEqual(['refuse password']);
  for (const recipient of ['platform', 'merchant'] as const)
    expect(kindsIn(text, { recipient, field: 'payeeAccount' })).toContain('mask card');
});

test('what stands in the place of a card or an identity shows its end', () => {
  const [card, identity] = findSecrets(
    '卡号 ６２２２ 0211 3114 4024 264，身份证 32050119610502016x',
    context,
  );
  expect([card?.masked, identity?.masked]).toEqual(['**** 4264', '**** 016X']);
});

describe('a text made to be slow', () => {
  const length = 20_000;
  const parts = [
    ...[
      '1',
      '1 ',
      '6222 ',
      '一',
      '一 ',
      '密码',
      '验证码',
      '验证码1',
      '密码是',
      '身份证',
      '卡号',
      '号',
      'a',
      'a ',
      'a.',
      '.',
      '-',
      '/',
      ' ',
      '\n',
      '有效期',
      'cvv',
      'a=',
      'https://',
      'https://a.b/reset?',
      '【',
      '【】',
      '****',
      '**** 1',
      'abandon ',
      '的 ',
      '助记词',
      '-----BEGIN PRIVATE KEY-----',
      'xprv',
      '5K',
      '0x',
      'af ',
      'code ',
      'password is ',
      'exp ',
      '12/28',
      '六个8',
      '\u200B',
      '①',
      '𝟎',
      '订单号是',
      '卡号码是',
      '念给了',
      '1a',
      '是',
      '12-',
      'A123456(',
      'G-',
      '2026-11-20 ',
      '让我输',
      '位数字是',
      'a b ',
      '密码是我',
      'eyJ',
      '备用码a-',
      'secret ',
      'read out ',
    ],
    ...hostileStrings.filter((text) => text !== ''),
  ];

  test.each(parts.map((part) => ({ name: JSON.stringify(part), part })))(
    'of $name is read at once',
    ({ part }) => {
      for (const text of [
        part.repeat(length / part.length),
        `密码${part.repeat(length / part.length)}验证码`,
      ]) {
        const started = performance.now();
        findSecrets(text, context);
        // A busy machine may take its time; what is not linear takes much longer.
        expect(performance.now() - started).toBeLessThan(2000);
      }
    },
  );
});
