import { expect, test } from 'vitest';
import { browserStore } from './browser-store.ts';

class FakeStorage {
  readonly items = new Map<string, string>();
  refuses = false;

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.refuses) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
}

const form = { read: (text: string | null) => text ?? 'none', write: (value: string) => value };
const storeOn = (storage: FakeStorage) => browserStore('key', form, () => storage);

test('what another tab has written meanwhile counts', () => {
  const storage = new FakeStorage();
  const store = storeOn(storage);
  store.set('one');
  storeOn(storage).set('two');
  expect(store.get()).toBe('two');
});

test('where the storage is full, the newest value counts and not the one that is kept', () => {
  const storage = new FakeStorage();
  const store = storeOn(storage);
  store.set('kept');
  storage.refuses = true;
  store.set('new');
  expect(store.get()).toBe('new');
  expect(store.isKept()).toBe(false);
});

test('once there is room again, values are kept again', () => {
  const storage = new FakeStorage();
  const store = storeOn(storage);
  storage.refuses = true;
  store.set('new');
  storage.refuses = false;
  store.set('newer');
  expect(store.isKept()).toBe(true);
  expect(storeOn(storage).get()).toBe('newer');
});

test('a storage that is blocked is known before anything is set', () => {
  const store = browserStore('key', form, () => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(store.isKept()).toBe(false);
  expect(store.get()).toBe('none');
});
