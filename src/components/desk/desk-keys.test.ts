import { expect, test } from 'vitest';
import { deskKeyOf } from './desk-keys.ts';

const press = (key: string, ...held: ('shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey')[]) =>
  deskKeyOf({
    key,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...Object.fromEntries(held.map((name) => [name, true])),
  });

test('Enter copies; with one modifier it copies the link, adds, or copies the merged reply', () => {
  expect(press('Enter')).toBe('copy');
  expect(press('Enter', 'shiftKey')).toBe('copyLink');
  expect(press('Enter', 'ctrlKey')).toBe('add');
  expect(press('Enter', 'metaKey')).toBe('add');
  expect(press('Enter', 'altKey')).toBe('copyParts');
});

test('with several modifiers Enter asks for nothing', () => {
  expect(press('Enter', 'ctrlKey', 'altKey')).toBeUndefined();
  expect(press('Enter', 'ctrlKey', 'shiftKey')).toBeUndefined();
});

test.for([
  { held: 'shiftKey' },
  { held: 'ctrlKey' },
  { held: 'altKey' },
  { held: 'metaKey' },
] as const)('arrows with $held are the text field’s own', ({ held }) => {
  expect(press('ArrowDown')).toBe(1);
  for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Escape']) {
    expect(press(key, held)).toBeUndefined();
  }
});

test('other keys are typed', () => {
  for (const key of ['a', '/', 'ArrowLeft', 'Home', 'constructor']) {
    expect(press(key)).toBeUndefined();
  }
});
