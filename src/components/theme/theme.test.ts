import { expect, test } from 'vitest';
import { storedTheme, storeTheme } from './theme.ts';

function memory(start: Record<string, string> = {}): Storage {
  const items = new Map(Object.entries(start));
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  } as Storage;
}

const locked = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

test('a chosen theme is found again, and choosing “auto” forgets it', () => {
  const storage = memory();
  storeTheme(() => storage, 'light');
  expect(storedTheme(() => storage)).toBe('light');
  storeTheme(() => storage, 'auto');
  expect(storage.getItem('help:theme')).toBeNull();
  expect(storedTheme(() => storage)).toBe('auto');
});

test.for(['', 'blue', '<b>', 'DARK'])('what was stored as “%s” counts as no choice', (value) => {
  expect(storedTheme(() => memory({ 'help:theme': value }))).toBe('auto');
});

test('where nothing can be stored the system is followed, and choosing does not fail', () => {
  expect(storedTheme(locked)).toBe('auto');
  expect(() => storeTheme(locked, 'dark')).not.toThrow();
});
