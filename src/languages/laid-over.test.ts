import { expect, test } from 'vitest';
import { laidOver } from './laid-over.ts';

test('maps are laid over each other key by key, lists and texts as a whole', () => {
  const under = { title: '甲', theme: { colour: '#000', foot: { text: '乙' } }, urgent: [1, 2] };
  const over = { theme: { foot: { text: 'B' } }, urgent: [3] };
  expect(laidOver(under, over)).toEqual({
    title: '甲',
    theme: { colour: '#000', foot: { text: 'B' } },
    urgent: [3],
  });
  expect(laidOver(under, undefined)).toBe(under);
  expect(laidOver(undefined, over)).toBe(over);
});

test('items that have names are laid over those of the same name', () => {
  const under = {
    channels: [
      { kind: 'phone', name: '电话', value: '1' },
      { kind: 'web', name: '网页' },
      { kind: 'phone', name: '夜间电话', value: '2' },
    ],
  };
  const over = {
    channels: [
      { kind: 'phone', name: 'Phone' },
      { kind: 'phone', name: 'Night' },
    ],
  };
  expect(laidOver(under, over)).toEqual({
    channels: [
      { kind: 'phone', name: 'Phone', value: '1' },
      { kind: 'web', name: '网页' },
      { kind: 'phone', name: 'Night', value: '2' },
    ],
  });
});
