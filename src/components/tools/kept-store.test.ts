import { beforeEach, describe, expect, test } from 'vitest';
import { memoryStorage } from '../../testing/memory-storage.ts';
import { KeptStore, type Keeping, type Storages } from './kept-store.ts';

const form = {
  read: (text: string | null): string => text ?? '',
  write: (text: string): string | null => text || null,
};

describe('a value is kept where its reader says', () => {
  let tab: ReturnType<typeof memoryStorage>;
  let browser: ReturnType<typeof memoryStorage>;
  let storages: Storages;
  const open = () => new KeptStore('case', form, storages);
  const places = (): Keeping[] => [
    ...(tab.items.size ? (['tab'] as const) : []),
    ...(browser.items.size ? (['browser'] as const) : []),
  ];

  beforeEach(() => {
    tab = memoryStorage();
    browser = memoryStorage();
    storages = { tab: () => tab, browser: () => browser };
  });

  test('nothing is written before that', () => {
    const store = open();
    expect(store.set('lost money')).toBe(true);
    expect(store.get()).toBe('lost money');
    expect(places()).toEqual([]);
    expect(open().get()).toBe('');
  });

  test.for([{ place: 'tab' }, { place: 'browser' }] as const)(
    'in the $place it is there again, and only there',
    ({ place }) => {
      const store = open();
      store.set('before');
      store.keep(place === 'tab' ? 'browser' : 'tab');
      store.keep(place);
      store.set('after');
      expect(places()).toEqual([place]);
      expect(open().get()).toBe('after');
      expect(open().keeping).toBe(place);
    },
  );

  test('back on the page it has left both', () => {
    const store = open();
    store.set('mine');
    store.keep('browser');
    store.keep('page');
    expect(places()).toEqual([]);
    expect(store.get()).toBe('mine');
  });

  test('wiped it is nowhere', () => {
    const store = open();
    store.set('mine');
    store.keep('tab');
    store.wipe();
    expect(places()).toEqual([]);
    expect(store.get()).toBe('');
    expect(store.keeping).toBe('page');
  });

  test('where the new place is full, it says so and the old one keeps what it has', () => {
    const store = open();
    store.keep('tab');
    store.set('mine');
    browser.setItem = () => {
      throw new Error('full');
    };
    expect(store.keep('browser')).toBe(false);
    expect(store.get()).toBe('mine');
    expect(places()).toEqual(['tab']);
  });

  test('a browser that blocks its storages still works, and says that nothing is kept', () => {
    const blocked = () => {
      throw new Error('blocked');
    };
    const store = new KeptStore('case', form, { tab: blocked, browser: blocked });
    store.set('mine');
    expect(store.isKept).toBe(true);
    expect(store.keep('browser')).toBe(false);
    expect(store.get()).toBe('mine');
  });
});
