import type { CDPSession, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { options, query } from '../../testing/desk-on-page.ts';
import { readySearch, stopTime } from '../../testing/search-on-page.ts';

const site = useBrowser();

const places = [
  { name: 'in the list under the box', address: '/', found: 'help-search-box [role=option]' },
  { name: 'on the results page', address: '/search/', found: '[data-part=results] a' },
];

interface Typing {
  page: Page;
  box: Locator;
  /** Shows a text as an input method does that has not finished it. */
  compose(text: string): Promise<void>;
  /** What the input method makes of it in the end. */
  finish(text: string): Promise<void>;
  /** Lets time pass, and what comes of it. */
  pass(milliseconds: number): Promise<void>;
}

async function startTyping(address: string, fieldOf?: (page: Page) => Locator): Promise<Typing> {
  const page = await site.open(address);
  const box = await readySearch(page, fieldOf?.(page));
  await box.fill('');
  await page.waitForLoadState('networkidle');
  await stopTime(page);
  const client: CDPSession = await page.context().newCDPSession(page);
  return {
    page,
    box,
    compose: async (text) => {
      const at = text.length;
      await client.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at });
    },
    finish: async (text) => {
      await client.send('Input.insertText', { text });
    },
    pass: async (milliseconds) => {
      await page.clock.runFor(milliseconds);
      await page.waitForLoadState('networkidle');
    },
  };
}

test.for(places)(
  'pinyin that a keyboard keeps composing is searched at rest, $name',
  async (place) => {
    const { page, box, compose, finish, pass } = await startTyping(place.address);
    const results = page.locator(place.found).filter({ visible: true });
    await compose('ti xian');
    await pass(400);
    await compose("ti'xian mei'dao");
    await pass(400);
    expect(await results.count()).toBe(0);
    await pass(300);
    await results.filter({ hasText: '1301' }).waitFor();
    // The composition goes on as if nothing had happened.
    expect(await box.inputValue()).toBe("ti'xian mei'dao");
    await compose("wang'ji mi'ma");
    await finish('忘记密码');
    await pass(200);
    await results.filter({ hasText: '忘记登录密码' }).first().waitFor();
    expect(await box.inputValue()).toBe('忘记密码');
  },
);

test.for(places)(
  'a word that a keyboard composes letter by letter until a blank is searched, $name',
  async (place) => {
    const { page, box, compose, pass } = await startTyping(place.address);
    const results = page.locator(place.found).filter({ visible: true });
    for (const word of ['withdraw', 'tixian']) {
      for (let end = 1; end <= word.length; end += 1) await compose(word.slice(0, end));
      await pass(600);
      await results.filter({ hasText: '提现' }).first().waitFor();
      expect(await box.inputValue()).toBe(word);
      // All of it is taken back.
      await compose('');
      await pass(200);
      await results.first().waitFor({ state: 'hidden' });
    }
  },
);

test.for(places)('nothing else that is being composed is searched, $name', async (place) => {
  const { page, box, compose, finish, pass } = await startTyping(place.address);
  const before = page.url();
  await compose('ㄊㄧˊ ㄒㄧㄢˋ');
  // The Enter that chooses a word is the input method's.
  await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await pass(2000);
  expect(await page.locator(place.found).filter({ visible: true }).count()).toBe(0);
  expect(page.url()).toBe(before);
  await finish('提现没到');
  await pass(200);
  await page.locator(place.found).filter({ hasText: '1301' }).waitFor();
});

test.for([
  { name: 'pinyin', text: "ti'xian mei'dao" },
  { name: 'a word', text: 'withdraw' },
])(
  'on the desk $name that a keyboard keeps composing is searched at rest, and its Enter copies nothing',
  async ({ text }) => {
    const { page, box, compose, pass } = await startTyping('/desk/', query);
    const all = await options(page).count();
    for (let end = 1; end <= text.length; end += 1) await compose(text.slice(0, end));
    await pass(400);
    expect(await options(page).count()).toBe(all);
    await pass(300);
    await options(page).first().filter({ hasText: '提现' }).waitFor();
    expect(await options(page).count()).toBeLessThan(all);
    await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await pass(500);
    expect(await page.getByText('回复已复制').count()).toBe(0);
    expect(await box.inputValue()).toBe(text);
  },
);
