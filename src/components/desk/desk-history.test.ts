import { expect, test } from 'vitest';
import { memoryStorage } from '../../testing/memory-storage.ts';
import { DeskHistory } from './desk-history.ts';

test('the last fifty replies are there at the next visit, the newest first, each once', () => {
  const kept = memoryStorage();
  const history = new DeskHistory(() => kept);
  for (let place = 1; place <= 60; place += 1) history.add(`reply ${place}`);
  history.add('reply 30');
  const { replies } = new DeskHistory(() => kept);
  expect(replies).toHaveLength(50);
  expect(replies.slice(0, 2)).toEqual(['reply 30', 'reply 60']);
});

test('switched off nothing is kept, what was there is gone, and it stays off', () => {
  const kept = memoryStorage();
  const history = new DeskHistory(() => kept);
  history.add('reply');
  history.isOn = false;
  history.add('another');
  expect([...kept.items.keys()]).toEqual(['help:desk:history-off']);
  const later = new DeskHistory(() => kept);
  expect([later.isOn, later.replies]).toEqual([false, []]);
});

test('cleared it leaves nothing behind', () => {
  const kept = memoryStorage();
  const history = new DeskHistory(() => kept);
  history.add('reply');
  history.clear();
  expect(kept.items.size).toBe(0);
});
