import { expect, test } from 'vitest';
import { choosingKey, choosingPlace, mostKeys } from './choosing-keys.ts';

const press = (key: string, code: string, shiftKey = false) =>
  choosingPlace({ key, code, shiftKey });

test('digits choose the first nine, with Shift the next nine', () => {
  expect(press('1', 'Digit1')).toBe(0);
  expect(press('9', 'Numpad9')).toBe(8);
  expect(press('!', 'Digit1', true)).toBe(9);
  expect(press('(', 'Digit9', true)).toBe(mostKeys - 1);
});

test('a digit that a keyboard types with Shift is that digit', () => {
  expect(press('1', 'Digit1', true)).toBe(0);
});

test('other keys choose nothing', () => {
  for (const [key, code] of [
    ['0', 'Digit0'],
    ['&', 'Digit1'],
    ['e', 'KeyE'],
  ] as const)
    expect(press(key, code)).toBeUndefined();
  expect(press(')', 'Digit0', true)).toBeUndefined();
});

test('each key is shown, and named to programs', () => {
  expect(choosingKey(8)).toEqual({ shown: '9', name: '9' });
  expect(choosingKey(9)).toEqual({ shown: '⇧1', name: 'Shift+1' });
});
