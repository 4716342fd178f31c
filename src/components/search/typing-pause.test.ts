import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TypingPause } from './typing-pause.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Whether a search of each text waits, one after the other. */
async function waits(texts: readonly string[]): Promise<boolean[]> {
  const pause = new TypingPause();
  const waited: boolean[] = [];
  for (const text of texts) {
    let isOver = false;
    const over = pause.before(text).then(() => (isOver = true));
    await Promise.resolve();
    await Promise.resolve();
    waited.push(!isOver);
    await vi.runAllTimersAsync();
    await over;
  }
  return waited;
}

test('who types letter by letter is waited for, forwards and back', async () => {
  expect(await waits(['t', 'ti', 'tix', 'ti', 't'])).toEqual([true, true, true, true, true]);
});

test('words of an input method, pastes and whole texts are searched at once', async () => {
  expect(await waits(['提现', '提现失败', '提现'])).toEqual([false, false, false]);
  expect(await waits(['我昨天转出去的钱到现在还没有到'])).toEqual([false]);
});

test('who replaces a text or begins anew is asked what came, not how long it is', async () => {
  expect(await waits(['忘记密码', '忘记登录', '忘记登陆'])).toEqual([false, false, true]);
  expect(await waits(['余额', '', '银行', '', '提'])).toEqual([false, false, false, false, true]);
});

test('the same text, searched again, waits as a letter does', async () => {
  expect(await waits(['提现失败', '提现失败'])).toEqual([false, true]);
});
