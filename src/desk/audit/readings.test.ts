import { expect, test } from 'vitest';
import { languages } from '../../model/language.ts';
import { currentReplyTexts } from '../current-reply-texts.ts';
import { linksIn, marksIn } from './references.ts';

const dead = 'https://help.example.com/a/1999/';
const encoded = encodeURIComponent(dead);

test.for([
  { name: 'JSON in a cell', text: `{"body":"${dead.replaceAll('/', '\\/')}"}` },
  { name: 'JSON in JSON', text: `{\\"body\\":\\"${dead.replaceAll('/', '\\\\/')}\\"}` },
  { name: 'characters by their numbers', text: dead.replaceAll('/', '\\u002f') },
  { name: 'HTML that was escaped', text: `&lt;a href=&amp;quot;${dead}&amp;quot;&gt;` },
  { name: 'a click tracker', text: `https://click.example/t?u=${encoded}&data=x` },
  {
    name: 'a tracker in a tracker',
    text: `https://a.example/?u=${encodeURIComponent(`https://b.example/?u=${encoded}`)}`,
  },
])('a link is found in $name', ({ text }) => {
  const ours = linksIn(text).filter(({ origin }) => origin === 'https://help.example.com');
  expect(ours.map((link) => link.text)).toEqual([dead]);
});

test.for([
  { text: '答案编号 1301（版本 2ed76acf）' },
  { text: '答案编号1301(版本2ed76acf)' },
  { text: '\\u7b54案编号 1301 (版本 2ed76acf)' },
])('number and version are found however their marks are written: $text', ({ text }) => {
  const marks = marksIn(text, currentReplyTexts(languages['zh-CN']));
  expect(new Set(marks.map(({ number, version }) => `${number} ${version}`))).toEqual(
    new Set(['1301 2ed76acf']),
  );
});
