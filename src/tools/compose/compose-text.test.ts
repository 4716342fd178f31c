import { describe, expect, test } from 'vitest';
import { forLater } from '../../model/interface-text.ts';
import { languages } from '../../model/language.ts';
import type { Facts, How, Recipient } from '../cases/case-record.ts';
import { composeText, valuesOf, type SourcePage } from './compose-text.ts';
import { composeTextsFrom } from './compose-texts-from.ts';
import { missingFacts } from './missing-facts.ts';
import { noFacts } from '../cases/new-case.ts';
import { recipients } from '../cases/choices.ts';
import { fieldsOf, isFirst, neededBy, textFactsOf } from './recipient-fields.ts';
import { lengthOf, longestText } from './text-length.ts';

const texts = composeTextsFrom((key) => forLater(languages['zh-CN'].texts[key]));

const filled: Facts = {
  page: 1301,
  problem: '提现显示成功，银行卡没有收到',
  account: '138****0001',
  order: 'W20261120001',
  when: { date: '2026-11-20', time: '14:05', zone: 480 },
  amount: '1200.00',
  currency: '人民币',
  status: '提现成功',
  payeeName: '王某',
  payeeAccount: '6222000011112222，某银行',
  how: 'myself',
  given: ['code', 'qr'],
  done: '查过银行流水，没有入账。没有再提。',
  caseNumbers: 'A-778',
  until: '12 月 1 日要交房租',
  request: '请查这笔钱现在在哪里。',
  attachments: '提现记录截图、银行流水',
};

const page: SourcePage = {
  number: 1301,
  title: '提现未到账，我应该怎么办？',
  version: '6a7d38df',
  link: 'https://help.example/a/1301/',
  done: ['打开提现记录', '核对收款银行卡'],
};

/** As masking hands them on where nothing is masked: what a recipient is not told is empty. */
const shownTo = (recipient: Recipient, facts: Facts) => {
  const told = textFactsOf(recipient);
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => typeof value === 'string')
      .map(([name, value]) => [name, (told as string[]).includes(name) ? value : '']),
  ) as Parameters<typeof composeText>[1]['shown'];
};

const textFor = (recipient: Recipient, facts: Facts, from?: SourcePage): string =>
  composeText(recipient, { facts, shown: shownTo(recipient, facts), page: from }, texts);

describe('the text for a recipient', () => {
  test('to a platform follows the template of guide 1003', () => {
    expect(textFor('platform', filled, page)).toBe(
      [
        '你好，请帮我查一件事：提现显示成功，银行卡没有收到',
        '',
        '账户：138****0001',
        '单号：W20261120001',
        '时间：2026 年 11 月 20 日 14:05，北京时间（UTC+8）',
        '金额：1200.00 人民币',
        '屏幕提示：提现成功',
        '收款方：王某',
        '收款账号：6222000011112222，某银行',
        '',
        '怎么发生的：我自己操作的',
        '给出去过：验证码、付款码、登录二维码',
        '我做过：查过银行流水，没有入账。没有再提。',
        '已有编号：A-778',
        '期限：12 月 1 日要交房租',
        '',
        '请求：请查这笔钱现在在哪里。',
        '附上：提现记录截图、银行流水',
        '',
        '帮助页：1301《提现未到账，我应该怎么办？》，版本 6a7d38df，https://help.example/a/1301/',
      ].join('\n'),
    );
  });

  test('to a bank begins with what happened and what it is asked for', () => {
    const lines = textFor('bank', filled).split('\n').filter(Boolean);
    expect(lines.slice(0, 3)).toEqual([
      '你好，有一笔交易要请你们处理：提现显示成功，银行卡没有收到',
      '请求：请查这笔钱现在在哪里。',
      '我的账户：138****0001',
    ]);
  });

  test('to the police has what they ask for first, in the order of answer 1512', () => {
    const text = textFor('police', { ...filled, how: 'deceived' });
    const places = [
      '我被骗转账，请求紧急止付。',
      '我的姓名：________\n证件号：________\n电话：________\n',
      '我的转出账户：',
      '转账时间：',
      '金额：',
      '对方户名：王某',
      '对方账号、开户行：6222000011112222，某银行',
      '交易单号：',
      '转账凭证：',
      '经过：',
    ].map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('to a merchant tells of the order and of nothing that helps one who deceives', () => {
    const text = textFor('merchant', { ...filled, how: 'deceived' }, page);
    for (const part of ['W20261120001', '1200.00 人民币', '请在这之前办好：'])
      expect(text).toContain(part);
    for (const part of [
      '被骗',
      '验证码',
      '138****0001',
      '王某',
      '打开提现记录',
      '帮助页',
      '查过银行流水',
      'A-778',
      '提现记录截图',
    ])
      expect(text).not.toContain(part);
  });
});

test('ticked steps are told to a bank and the police, and to nobody who may be suspected', () => {
  for (const recipient of recipients)
    expect(textFor(recipient, filled, page).includes('打开提现记录'), recipient).toBe(
      recipient === 'bank' || recipient === 'police',
    );
});

test.for([1007, 1309, 1510, 1512, 1513, 1514].map((number) => ({ number })))(
  'a platform does not learn that page $number was read',
  ({ number }) => {
    const text = textFor('platform', filled, { ...page, number, title: '怎样留证据' });
    expect(text).not.toMatch(/帮助页|留证据|help\.example/);
  },
);

const hows: (How | undefined)[] = ['myself', 'deceived', 'not-me', undefined];
const combinations = recipients.flatMap((recipient) =>
  hows.map((how) => ({ recipient, how, said: how ?? 'nothing' })),
);

test.for(combinations)(
  'to $recipient, of $said: the reader’s words of how it happened, and no others',
  ({ recipient, how }) => {
    const text = textFor(recipient, { ...filled, how });
    const tells = fieldsOf(recipient).includes('how');
    for (const [one, words] of Object.entries(texts.hows))
      expect(text.includes(words), words).toBe(tells && one === how);
    expect(text).not.toMatch(/未经授权|盗刷|欺诈/);
    if (how !== 'not-me') expect(text).not.toContain('不是我');
    if (how !== 'deceived') expect(text).not.toContain('被骗');
    expect(lengthOf(text)).toBeGreaterThan(60);
    expect(lengthOf(text)).toBeLessThan(longestText);
  },
);

/** Without lines that wait for a hand. */
const told = (recipient: Recipient, facts: Facts): string =>
  textFor(recipient, facts)
    .split('\n')
    .filter((one) => !one.endsWith(texts.blank))
    .join('\n');

test.for(recipients.map((recipient) => ({ recipient })))(
  'to $recipient nothing is invented of what was not said',
  ({ recipient }) => {
    const facts = { ...noFacts, amount: ' ', currency: '人民币' };
    const text = told(recipient, facts);
    expect(text.split('\n')).toHaveLength(1);
    expect(text).not.toMatch(/[：\d]/);
    // Each fact adds its own words, and no line of another.
    for (const fact of textFactsOf(recipient).filter((name) => name !== 'currency')) {
      const more = told(recipient, { ...noFacts, [fact]: '某某' });
      expect(more.match(/某某/g), fact).toHaveLength(1);
      expect(more.split('\n').filter(Boolean).length, fact).toBeLessThanOrEqual(2);
    }
  },
);

test.for(recipients.map((recipient) => ({ recipient })))(
  'who may be suspected learns nothing of evidence that was kept: $recipient',
  ({ recipient }) => {
    const text = textFor(recipient, filled, { ...page, number: 1513, done: ['截下余额和记录'] });
    const isHelper = recipient === 'bank' || recipient === 'police';
    expect(text.includes('截下余额和记录')).toBe(isHelper);
    expect(text).not.toContain('1513');
  },
);

test('the order of the text is the order of the fields', () => {
  for (const recipient of recipients) {
    const marked = Object.fromEntries(
      textFactsOf(recipient).map((name) => [name, `<${name}>`]),
    ) as Partial<Facts>;
    const text = textFor(recipient, { ...noFacts, ...marked });
    const told = [...text.matchAll(/<(\w+)>/g)].map(([, name]) => name);
    expect(told).toEqual(textFactsOf(recipient));
  }
});

test('what is missing is what the recipient needs and was not said', () => {
  for (const recipient of recipients) {
    expect(missingFacts(recipient, noFacts)).toEqual(neededBy(recipient));
    expect(missingFacts(recipient, filled)).toEqual([]);
    for (const field of neededBy(recipient)) expect(isFirst(recipient, field), field).toBe(true);
  }
  expect(missingFacts('platform', { ...filled, order: ' \n' })).toEqual(['order']);
});

test('a value of several lines begins on a line of its own', () => {
  const text = textFor('platform', { ...noFacts, done: '1 付了\n2 查了' });
  expect(text).toContain('我做过：\n1 付了\n2 查了');
});

test('values may hold what looks like a placeholder or a pattern', () => {
  const text = textFor('platform', { ...noFacts, problem: '$& {order} $1', order: '{zone}' });
  expect(text).toContain('你好，请帮我查一件事：$& {order} $1');
  expect(text).toContain('单号：{zone}');
});

test('every line of the sheet for the police has a value when all is said', () => {
  const said = { facts: filled, shown: shownTo('police', filled), page };
  const { status, until, ...values } = valuesOf(said, texts);
  expect([status, until]).toEqual(['', '']);
  expect(Object.values(values)).not.toContain('');
});
