import { describe, expect, test } from 'vitest';
import { ChecklistStore } from './checklist-store.ts';

/** A storage in memory that can be made to refuse. */
class FakeStorage {
  readonly items = new Map<string, string>();
  refuse: 'nothing' | 'writing' | 'everything' = 'nothing';

  getItem(key: string): string | null {
    if (this.refuse === 'everything') throw new DOMException('blocked', 'SecurityError');
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.refuse !== 'nothing') throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    if (this.refuse !== 'nothing') throw new DOMException('blocked', 'SecurityError');
    this.items.delete(key);
  }
}

const key = 'help:checklist:1301';

function storeOn(storage: FakeStorage): ChecklistStore {
  return new ChecklistStore(1301, () => storage);
}

test('what was ticked is ticked for the next visit', () => {
  const storage = new FakeStorage();
  storeOn(storage).set(['status', 'bank'], true);
  expect([...storeOn(storage).done]).toEqual(['status', 'bank']);
});

test('each page has ticks of its own', () => {
  const storage = new FakeStorage();
  storeOn(storage).set(['status'], true);
  expect(new ChecklistStore(1302, () => storage).done.size).toBe(0);
});

test('a step that is gone from the page stays remembered while others change', () => {
  const storage = new FakeStorage();
  storage.items.set(key, '{"version":1,"done":["gone"]}');
  const store = storeOn(storage);
  store.set(['status'], true);
  store.set(['status'], false);
  expect([...store.done]).toEqual(['gone']);
});

test('a page without a tick leaves nothing behind', () => {
  const storage = new FakeStorage();
  const store = storeOn(storage);
  store.set(['status'], true);
  store.set(['status'], false);
  expect(storage.items.size).toBe(0);
});

test('a change keeps what another tab has written meanwhile', () => {
  const storage = new FakeStorage();
  const [one, other] = [storeOn(storage), storeOn(storage)];
  one.set(['status'], true);
  other.set(['bank'], true);
  expect([...one.done].sort()).toEqual(['bank', 'status']);
});

describe('rubbish in the storage is no tick', () => {
  test.for([
    { name: 'no JSON', text: 'not json' },
    { name: 'null', text: 'null' },
    { name: 'a list', text: '[]' },
    { name: 'a text for the list', text: '{"done":"status"}' },
    { name: 'values that are no texts', text: '{"done":[1,null,{}]}' },
    { name: 'texts that are no ids', text: '{"done":["<img src=x>","A B","__proto__"]}' },
  ])('$name', ({ text }) => {
    const storage = new FakeStorage();
    storage.items.set(key, text);
    const store = storeOn(storage);
    expect(store.done.size).toBe(0);
    store.set(['status'], true);
    expect([...store.done]).toEqual(['status']);
  });
});

test.for([{ refuse: 'writing' }, { refuse: 'everything' }] as const)(
  'when $refuse is refused, ticks last as long as the page',
  ({ refuse }) => {
    const storage = new FakeStorage();
    storage.refuse = refuse;
    const store = storeOn(storage);
    store.set(['status'], true);
    expect([...store.done]).toEqual(['status']);
    expect(store.persistent).toBe(false);
  },
);

test('a list longer than any page has is cut', () => {
  const storage = new FakeStorage();
  const done = Array.from({ length: 5000 }, (_, index) => `s${index}`);
  storage.items.set(key, JSON.stringify({ done }));
  expect(storeOn(storage).done.size).toBe(200);
  // Of those that are kept the first: it is ticked again together with a new one.
  storeOn(storage).set(['s4800', 'status'], true);
  expect(storeOn(storage).done.has('status')).toBe(true);
  expect(storeOn(storage).done.has('s4800')).toBe(true);
});
