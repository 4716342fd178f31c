import { expect, test } from 'vitest';
import { memoryStorage } from '../../testing/memory-storage.ts';
import { sizeStore } from './size.ts';
import { themeStore } from './theme.ts';

const locked = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

test('a chosen theme is found again, and choosing “auto” forgets it', () => {
  const storage = memoryStorage();
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
  expect(themeStore(() => memoryStorage({ 'help:theme': value })).get()).toBe('auto');
});

test('where nothing can be stored the system is followed, and a choice holds for the page', () => {
  const theme = themeStore(locked);
  expect(theme.get()).toBe('auto');
  theme.set('dark');
  expect(theme.get()).toBe('dark');
});

test('a chosen size is found again, and the standard one leaves nothing behind', () => {
  const storage = memoryStorage();
  sizeStore(() => storage).set('largest');
  expect(sizeStore(() => storage).get()).toBe('largest');
  sizeStore(() => storage).set('standard');
  expect(storage.getItem('help:size')).toBeNull();
});

test.for(['', 'LARGE', '150%', 'larger', ' large'].map((value) => ({ value })))(
  'what was stored is no size: “$value”',
  ({ value }) => {
    expect(sizeStore(() => memoryStorage({ 'help:size': value })).get()).toBe('standard');
  },
);

test('where nothing can be stored, a chosen size holds for the page', () => {
  const size = sizeStore(locked);
  size.set('large');
  expect(size.get()).toBe('large');
});
