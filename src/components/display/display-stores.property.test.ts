import fc from 'fast-check';
import { expect } from 'vitest';
import { hostileText, testProperty } from '../../testing/property.ts';
import { sizeStore, type Size } from './size.ts';
import { themeStore, type Theme } from './theme.ts';

function storageWith(text: string): Storage {
  let item: string | null = text;
  return {
    getItem: () => item,
    setItem: (_name: string, value: string) => void (item = value),
    removeItem: () => void (item = null),
  } as unknown as Storage;
}

testProperty(
  'whatever stands in the storage, the theme is one, and the chosen one is kept',
  [
    fc.oneof(hostileText, fc.constantFrom('dark ', 'light\n', '"dark"', '__proto__')),
    fc.constantFrom<Theme>('auto', 'dark', 'light'),
  ],
  (text, theme) => {
    const storage = storageWith(text);
    expect(themeStore(() => storage).get()).toBe('auto');
    themeStore(() => storage).set(theme);
    expect(themeStore(() => storage).get()).toBe(theme);
  },
);

testProperty(
  'whatever stands in the storage, the size is one, and the chosen one is kept',
  [hostileText, fc.constantFrom<Size>('standard', 'large', 'largest')],
  (text, size) => {
    const storage = storageWith(text);
    expect(sizeStore(() => storage).get()).toBe('standard');
    sizeStore(() => storage).set(size);
    expect(sizeStore(() => storage).get()).toBe(size);
  },
);
