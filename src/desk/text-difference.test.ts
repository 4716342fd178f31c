import { expect, test } from 'vitest';
import { differenceOf, mergedText } from './text-difference.ts';

test('what was changed is shown to the character, what was not is whole', () => {
  expect(differenceOf('您好。\n先看状态。\n', '您好。\n先看两天的状态。\n')).toEqual([
    { kind: 'same', text: '您好。\n' },
    { kind: 'same', text: '先看' },
    { kind: 'added', text: '两天的' },
    { kind: 'same', text: '状态。\n' },
  ]);
});

test('edits stay when an answer is added, another name is typed or one is taken out', () => {
  const base = '客户，您好。\n\n第一条。\n\n不要给密码。\n';
  const edited = '客户，您好。\n\n第一条，改过。\n\n不要给密码。\n';
  const now = '王女士，您好。\n\n第一条。\n\n第二条。\n\n不要给密码。\n';
  expect(mergedText(edited, base, now)).toBe(
    '王女士，您好。\n\n第一条，改过。\n\n第二条。\n\n不要给密码。\n',
  );
});

test('where both changed the same line, both are there to choose from', () => {
  expect(mergedText('a1\n', 'a\n', 'a2\n')).toBe('a1\na2\n');
});
