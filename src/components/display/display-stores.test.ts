import { expect, test } from 'vitest';
import { sizeStore } from './size.ts';
import { themeStore } from './theme.ts';

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
  themeStore(() => storage).set('light');
  expect(themeStore(() => storage).get()).toBe('light');
  themeStore(() => storage).set('auto');
  expect(storage.getItem('help:theme')).toBeNull();
  expect(themeStore(() => storage).get()).toBe('auto');
});

test.for([
  { name: 'nothing', value: '' },
  { name: 'an unknown theme', value: 'blue' },
  { name: 'HTML', value: '<b>' },
  { name: 'a theme in capitals', value: 'DARK' },
])('what was stored counts as no choice: $name', ({ value }) => {
  expect(themeStore(() => memory({ 'help:theme': value })).get()).toBe('auto');
});

test('where nothing can be stored the system is followed, and a choice holds for the page', () => {
  const theme = themeStore(locked);
  expect(theme.get()).toBe('auto');
  theme.set('dark');
  expect(theme.get()).toBe('dark');
});

test('a chosen size is found again, and the standard one leaves nothing behind', () => {
  const storage = memory();
  sizeStore(() => storage).set('largest');
  expect(sizeStore(() => storage).get()).toBe('largest');
  sizeStore(() => storage).set('standard');
  expect(storage.getItem('help:size')).toBeNull();
});

test.for(['', 'LARGE', '150%', 'larger', ' large'].map((value) => ({ value })))(
  'what was stored is no size: “$value”',
  ({ value }) => {
    expect(sizeStore(() => memory({ 'help:size': value })).get()).toBe('standard');
  },
);

test('where nothing can be stored, a chosen size holds for the page', () => {
  const size = sizeStore(locked);
  size.set('large');
  expect(size.get()).toBe('large');
});
