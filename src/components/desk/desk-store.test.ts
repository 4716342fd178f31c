import { expect, test } from 'vitest';
import { memoryStorage } from '../../testing/memory-storage.ts';
import { DeskStore } from './desk-store.ts';

test('what was used last stands first, once', () => {
  const kept = memoryStorage();
  const store = new DeskStore(() => kept);
  for (const number of [1301, 1302, 1301]) store.add('recent', number);
  expect(new DeskStore(() => kept).get('recent')).toEqual([1301, 1302]);
});

test('only the last dozen are kept', () => {
  const kept = memoryStorage();
  const store = new DeskStore(() => kept);
  for (let number = 1301; number <= 1330; number += 1) store.add('recent', number);
  expect(store.get('recent')).toHaveLength(12);
  expect(store.get('recent')[0]).toBe(1330);
});

test('what is unpinned is gone, and nothing else', () => {
  const kept = memoryStorage();
  const store = new DeskStore(() => kept);
  store.add('pinned', 1301);
  store.add('pinned', 1302);
  store.remove('pinned', 1301);
  expect(store.get('pinned')).toEqual([1302]);
});

test.for([
  { name: 'no JSON', text: 'not json' },
  { name: 'null', text: 'null' },
  { name: 'a text for the list', text: '{"numbers":"1301"}' },
  {
    name: 'values that are no numbers of answers',
    text: '{"numbers":[1,1e9,"1301",null,{},[],-1301,1301.5]}',
  },
  { name: 'a list in the prototype', text: '{"__proto__":{"numbers":[1301]}}' },
])('rubbish in the storage is no number: $name', ({ text }) => {
  const kept = memoryStorage({ 'help:desk:pinned': text });
  expect(new DeskStore(() => kept).get('pinned')).toEqual([]);
});

test('where the storage is full, what is pinned now counts, and it is known that it is not kept', () => {
  const kept = memoryStorage();
  const store = new DeskStore(() => kept);
  store.add('pinned', 1301);
  expect(store.isKept('pinned')).toBe(true);
  kept.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  store.add('pinned', 1302);
  store.remove('pinned', 1301);
  expect(store.get('pinned')).toEqual([1302]);
  expect(store.isKept('pinned')).toBe(false);
});

test('where the storage is blocked, lists last as long as the page', () => {
  const store = new DeskStore(() => {
    throw new Error('blocked');
  });
  store.add('recent', 1301);
  expect(store.get('recent')).toEqual([1301]);
});
