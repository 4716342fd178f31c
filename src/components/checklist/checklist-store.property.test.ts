import fc from 'fast-check';
import { expect } from 'vitest';
import { hostileText, testProperty, validId } from '../../testing/property.ts';
import { ChecklistStore } from './checklist-store.ts';

const key = 'help:checklist:1301';

function storageWith(text: string | null): Storage {
  const items = new Map(text === null ? [] : [[key, text]]);
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  } as Storage;
}

const rubbish = fc.oneof(
  hostileText,
  fc.json({ maxDepth: 6 }),
  fc.jsonValue().map((done) => JSON.stringify({ version: 1, done })),
  fc
    .array(fc.oneof(validId, hostileText), { maxLength: 400 })
    .map((done) => JSON.stringify({ version: 1, done })),
  fc
    .array(validId, { minLength: 195, maxLength: 260 })
    .map((done) => JSON.stringify({ version: 1, done })),
  fc.integer({ min: 1, max: 5000 }).map((depth) => '['.repeat(depth)),
  fc.constant('{"__proto__":{"done":["status"]},"done":{"length":3}}'),
);

testProperty(
  'whatever stands in the storage, what is ticked is a step, and a tick holds',
  [rubbish, fc.uniqueArray(validId, { minLength: 1, maxLength: 8 })],
  (text, ids) => {
    const storage = storageWith(text);
    const store = new ChecklistStore(1301, () => storage);
    for (const id of store.done) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    store.set(ids, true);
    const next = new ChecklistStore(1301, () => storage);
    for (const id of ids) expect(next.done.has(id)).toBe(true);
    next.set(ids, false);
    for (const id of ids) expect(store.done.has(id)).toBe(false);
  },
);

testProperty(
  'what is ticked and unticked in any order is there at the next visit',
  [fc.array(fc.tuple(validId, fc.boolean()), { maxLength: 60 })],
  (changes) => {
    const storage = storageWith(null);
    const expected = new Set<string>();
    for (const [id, ticked] of changes) {
      new ChecklistStore(1301, () => storage).set([id], ticked);
      if (ticked) expected.add(id);
      else expected.delete(id);
    }
    expect(new Set(new ChecklistStore(1301, () => storage).done)).toEqual(expected);
  },
);
