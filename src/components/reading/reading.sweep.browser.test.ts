import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';
import { shippedAnswer, shippedStep } from '../../testing/shipped-answer.ts';
import {
  finishSentence,
  localChinese,
  speakingOn,
  speechOf,
  spokenOn,
  type TestVoice,
} from '../../testing/speech.ts';

const site = useBrowser();
const address = '/faq/withdrawal/not-arrived/';

const open = (
  voices: readonly TestVoice[] = [localChinese],
  options: Parameters<typeof site.open>[1] = {},
): Promise<Page> => site.open(address, { ...options, without: speechOf(voices) });

const button = (page: Page): Locator => page.getByRole('button', { name: '朗读', exact: true });
const bar = (page: Page): Locator => page.getByRole('group', { name: '朗读' });

const press = (page: Page, name: string): Promise<void> =>
  bar(page).getByRole('button', { name, exact: true }).click();

const begin = async (page: Page): Promise<void> => {
  await button(page).click();
  await bar(page).waitFor();
};

/** Lets the voice read on until it begins with something. */
async function readUntil(page: Page, beginning: string): Promise<void> {
  for (let sentences = 0; sentences < 100; sentences += 1) {
    if ((await speakingOn(page))?.startsWith(beginning)) return;
    await finishSentence(page);
  }
  throw new Error(`never reads ${beginning}`);
}

/** The text that is marked as being read. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('help-reading') ?? [])].map((range) => String(range)).join(''),
  );

test.for([
  { name: 'no voice', voices: [] },
  { name: 'a voice of another language', voices: [{ lang: 'en-US', localService: true }] },
  { name: 'a voice on a server', voices: [{ lang: 'zh-CN', localService: false }] },
])('with $name there is no button', async ({ voices }) => {
  const page = await open(voices);
  expect(await button(page).count()).toBe(0);
});

test('voices that come late bring the button, and nothing moves', async () => {
  const page = await open([]);
  const place = (): Promise<unknown> => page.getByRole('heading', { level: 1 }).boundingBox();
  const before = await place();
  await page.evaluate(speechOf([localChinese]));
  await button(page).waitFor();
  expect(await place()).toEqual(before);
});

test('a browser without speech has no button, and no mistakes', async () => {
  const without = `Object.defineProperty(window, 'speechSynthesis', { value: undefined })`;
  const page = await site.open(address, { without });
  expect(await button(page).count()).toBe(0);
});

test('title, answer and text are read in their order, steps with their number, links without', async () => {
  const page = await open();
  await begin(page);
  for (let sentences = 0; await bar(page).count(); sentences += 1) {
    if (sentences > 150) throw new Error('reads without end');
    await finishSentence(page);
  }
  const spoken = (await spokenOn(page)).map(({ text }) => text);
  expect(spoken[0]).toBe(shippedAnswer.title);
  expect(spoken.slice(1, 3).join('')).toBe(shippedAnswer.summary);
  const places = [
    '为什么会没到账',
    '一步一步来',
    `第 1 步。${shippedStep('status')}`,
    `第 2 步。${shippedStep('account')}`,
    '千万别做',
    '做完还没解决',
  ].map((text) => spoken.indexOf(text));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
  const all = spoken.join('\n');
  for (const other of ['短链接', '复制', '清空', '相关的问题', '客服人员', '勾选', '首页'])
    expect(all).not.toContain(other);
});

test('only the voice on the device speaks', async () => {
  const page = await open([
    { lang: 'zh-CN', localService: false },
    { lang: 'zh-TW', localService: true },
  ]);
  await begin(page);
  await finishSentence(page);
  const spoken = await spokenOn(page);
  expect(spoken.length).toBeGreaterThan(1);
  expect(spoken.filter(({ isLocal }) => !isLocal)).toEqual([]);
});

test('the sentence that is read is marked, and nothing of it stays at the end', async () => {
  const page = await open();
  await begin(page);
  expect(await marked(page)).toBe(shippedAnswer.title);
  await finishSentence(page);
  expect(shippedAnswer.summary.startsWith(await marked(page))).toBe(true);
  await press(page, '停止');
  expect(await marked(page)).toBe('');
});

test('where a part of a text cannot be marked, its box is', async () => {
  const page = await site.open(address, {
    without: `${speechOf([localChinese])} delete CSS.highlights`,
  });
  expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false);
  await begin(page);
  expect(await page.locator('.help-reading-box').textContent()).toBe(shippedAnswer.title);
});

test('a pause is silent, and goes on with the same sentence', async () => {
  const page = await open();
  await begin(page);
  await finishSentence(page);
  const sentence = await speakingOn(page);
  await press(page, '暂停');
  expect(await speakingOn(page)).toBeUndefined();
  await press(page, '继续');
  expect(await speakingOn(page)).toBe(sentence);
});

test('sentence by sentence in the text, step by step in a checklist, there and back', async () => {
  const page = await open();
  await begin(page);
  await press(page, '下一句');
  expect(shippedAnswer.summary.startsWith((await speakingOn(page)) ?? '?')).toBe(true);
  await press(page, '上一句');
  expect(await speakingOn(page)).toBe(shippedAnswer.title);
  await readUntil(page, '第 1 步');
  await press(page, '下一步');
  expect(await speakingOn(page)).toBe(`第 2 步。${shippedStep('account')}`);
  await finishSentence(page);
  await press(page, '上一步');
  expect(await speakingOn(page)).toBe(`第 2 步。${shippedStep('account')}`);
  await press(page, '上一步');
  expect(await speakingOn(page)).toBe(`第 1 步。${shippedStep('status')}`);
});

test.for([{ by: '停止' }, { by: 'Escape' }, { by: '朗读' }])(
  '$by ends it, and the keyboard is at the button',
  async ({ by }) => {
    const page = await open();
    await begin(page);
    const pause = bar(page).getByRole('button', { name: '暂停' });
    expect(await pause.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await button(page).getAttribute('aria-pressed')).toBe('true');
    if (by === 'Escape') await page.keyboard.press(by);
    else if (by === '停止') await press(page, by);
    else await button(page).click();
    await bar(page).waitFor({ state: 'detached' });
    expect(await speakingOn(page)).toBeUndefined();
    expect(await button(page).getAttribute('aria-pressed')).toBe('false');
    expect(await button(page).evaluate((element) => element === document.activeElement)).toBe(true);
  },
);

test('a step can be ticked while it is read', async () => {
  const page = await open();
  await begin(page);
  await readUntil(page, '第 1 步');
  const said = await speakingOn(page);
  await page.getByRole('checkbox').first().check();
  expect(await speakingOn(page)).toBe(said);
  expect(await marked(page)).toBe(shippedStep('status'));
  await finishSentence(page);
  await finishSentence(page);
  expect((await spokenOn(page)).length).toBeGreaterThan(5);
});

test('who leaves hears nothing more, and nothing begins again by itself on the way back', async () => {
  const page = await open();
  await begin(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await speakingOn(page)).toBeUndefined();
  expect(await bar(page).count()).toBe(0);
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  expect(await speakingOn(page)).toBeUndefined();
});

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

test('the page follows the voice', async () => {
  const page = await open(undefined, { viewport: phone });
  await begin(page);
  await readUntil(page, '千万别做');
  await page.waitForFunction(() => scrollY > 700);
});

test('for who wants less motion, or has scrolled away, the page stays where it is', async () => {
  const still = await open(undefined, { viewport: phone, reducedMotion: 'reduce' });
  await begin(still);
  await readUntil(still, '千万别做');
  expect(await scrolled(still)).toBe(0);

  const page = await open(undefined, { viewport: phone });
  await begin(page);
  await page.mouse.move(180, 300);
  await page.mouse.wheel(0, 3000);
  await page.waitForFunction(() => scrollY > 1000);
  await finishSentence(page);
  await finishSentence(page);
  // A smooth scroll would have begun in the next frames.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await scrolled(page)).toBeGreaterThan(1000);
});

test('without the network it says so', async () => {
  const page = await open();
  await page.route('**/texts/reading.json', (route) => route.fulfill({ status: 404, body: '' }));
  const said = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.message());
      void dialog.accept();
    });
  });
  await button(page).click();
  expect(await said).toContain('没有读到');
  expect(await spokenOn(page)).toEqual([]);
});
