import { expect, test } from 'vitest';
import { mailWith, reasonMessage, type Told } from './reason-message.ts';

const texts = {
  textHead: '编号 {number}（版本 {version}）：{title}',
  textReason: '没有解决：{reason}',
  textWords: '读者的话：',
};

const told: Told = {
  number: 1301,
  version: '0123abcd',
  title: '提现未到账',
  reason: '看不懂',
  words: '',
  link: 'https://help.example/a/1301/',
};

test('the text names the page, its version, the reason and the link', () => {
  expect(reasonMessage(texts, told)).toBe(
    '编号 1301（版本 0123abcd）：提现未到账\n没有解决：看不懂\nhttps://help.example/a/1301/',
  );
});

test('each line of what a reader wrote is marked as theirs', () => {
  const words = '  第一句\n没有解决：{reason} $& $1\n';
  expect(
    reasonMessage(texts, { ...told, words })
      .split('\n')
      .slice(2),
  ).toEqual([
    '读者的话：',
    '> 第一句',
    '> 没有解决：{reason} $& $1',
    'https://help.example/a/1301/',
  ]);
});

test('values that look like placeholders stay what they are', () => {
  const title = '{number}：$& 和 {{brand}}';
  expect(reasonMessage(texts, { ...told, title })).toContain(`：${title}\n`);
});

test('a mail holds subject and text, whatever is in them, and has one recipient', () => {
  const body = '甲 & 乙 = 丙?\n100% #1 +1 &cc=a@b.example';
  const address = mailWith('mailto:help@pay.example', '编号 1301：别的', body);
  expect(address).toMatch(/^mailto:help@pay\.example\?subject=[\w%.~!*'()-]+&body=[\w%.~!*'()-]+$/);
  const { searchParams } = new URL(address);
  expect([...searchParams]).toEqual([
    ['subject', '编号 1301：别的'],
    ['body', body.replace('\n', '\r\n')],
  ]);
});

test('half a character, as a cut emoji leaves it, does no harm', () => {
  expect(mailWith('mailto:a@b.example', 'x', '好\uD83D')).toContain('body=%E5%A5%BD%EF%BF%BD');
});
