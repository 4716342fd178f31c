import fc from 'fast-check';
import { expect } from 'vitest';
import { hostileText, testProperty } from '../../testing/property.ts';
import { DeskStore, type KeptList } from './desk-store.ts';

function storageWith(list: KeptList, text: string | null): Storage {
  const items = new Map(text === null ? [] : [[`help:desk:${list}`, text]]);
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  } as Storage;
}

const list = fc.constantFrom<KeptList>('recent', 'pinned');
const number = fc.oneof(
  fc.integer({ min: 1000, max: 99_999 }),
  fc.integer({ min: 1301, max: 1305 }),
);
const rubbish = fc.oneof(
  hostileText,
  fc.json({ maxDepth: 6 }),
  fc.jsonValue().map((numbers) => JSON.stringify({ version: 1, numbers })),
  fc
    .array(fc.oneof(number, fc.double(), fc.constantFrom('1301', null, -1, 1e308)), {
      maxLength: 300,
    })
    .map((numbers) => JSON.stringify({ numbers })),
);

testProperty(
  'whatever stands in the storage, an agent is shown numbers, each once, and not too many',
  [list, rubbish, number],
  (name, text, added) => {
    const storage = storageWith(name, text);
    const store = new DeskStore(() => storage);
    store.add(name, added);
    const numbers = new DeskStore(() => storage).get(name);
    expect(numbers[0]).toBe(added);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeLessThanOrEqual(50);
    for (const kept of numbers) expect(kept >= 1000 && kept <= 99_999 && kept % 1 === 0).toBe(true);
    store.remove(name, added);
    expect(store.get(name)).not.toContain(added);
  },
);

testProperty(
  'answers come back in the order in which they were used last',
  [fc.array(number, { maxLength: 30 })],
  (used) => {
    const storage = storageWith('recent', null);
    for (const one of used) new DeskStore(() => storage).add('recent', one);
    const newestFirst = [...new Set(used.toReversed())].slice(0, 12);
    expect(new DeskStore(() => storage).get('recent')).toEqual(newestFirst);
  },
);
