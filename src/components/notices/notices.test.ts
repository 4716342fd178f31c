import { expect, test } from 'vitest';
import { isCurrent } from '../../model/notice-time.ts';
import { dismissedNotices } from './dismissed.ts';
import { noticeScript } from './notice-element.ts';

const time = { from: '2026-11-23T14:00+08:00', until: '2026-11-24T02:00+08:00' };
const [begins, ends] = [Date.parse(time.from), Date.parse(time.until)];
const id = '0123abcd';

/** Whether the script in the page lets a notice be seen. */
function isSeen(now: number, read: () => string | null): boolean {
  let made: (new () => object) | undefined;
  const customElements = { define: (_: string, element: typeof made) => (made = element) };
  class HTMLElement {
    dataset = { id, ...time };
    hidden = false;
  }
  const clock = { now: () => now, parse: Date.parse };
  const names = ['self', 'customElements', 'HTMLElement', 'localStorage', 'Date'];
  const storage = { getItem: read };
  new Function(...names, noticeScript)(
    { customElements },
    customElements,
    HTMLElement,
    storage,
    clock,
  );
  const notice = new (made ?? HTMLElement)() as HTMLElement & { connectedCallback(): void };
  notice.connectedCallback();
  return !notice.hidden;
}

test.for([begins - 1, begins, begins + 1, ends - 1, ends, ends + 1])(
  'before the page is painted a notice is judged as later on, at %i',
  (now) => {
    expect(isSeen(now, () => null)).toBe(isCurrent(time, now));
  },
);

test('a notice that was dismissed is not seen, another one is', () => {
  const kept = (ids: string[]): string | null => {
    let text: string | null = null;
    dismissedNotices(() => ({
      getItem: () => text,
      setItem: (_, value) => (text = value),
      removeItem: () => (text = null),
    })).set(ids);
    return text;
  };
  expect(isSeen(begins, () => kept(['ffffffff', id]))).toBe(false);
  expect(isSeen(begins, () => kept(['ffffffff']))).toBe(true);
  // As many as are kept: the oldest is forgotten.
  const others = Array.from({ length: 20 }, (_, index) => `aaaaaa${index + 10}`);
  expect(isSeen(begins, () => kept([id, ...others]))).toBe(true);
});

test('where nothing is kept, or rubbish is, notices are seen', () => {
  expect(isSeen(begins, () => 'rubbish { }')).toBe(true);
  const refuse = (): never => {
    throw new Error('blocked');
  };
  expect(isSeen(begins, refuse)).toBe(true);
  const rubbish = { getItem: () => 'a [] 0123abcd', setItem() {}, removeItem() {} };
  expect(dismissedNotices(() => rubbish).get()).toEqual([id]);
});
