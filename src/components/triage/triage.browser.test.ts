import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';
import { shippedTriage } from '../../testing/shipped-triage.ts';

const site = useBrowser();
const start = shippedTriage.questions[0];
const toOutcome = start?.options.find(({ kind }) => kind === 'outcome');
const outcome = shippedTriage.outcomes.find(({ address }) => address === toOutcome?.address);
if (!start || !toOutcome || !outcome) throw new Error('the first question leads to no outcome');
const title = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
const address = (page: Page): string => new URL(page.url()).pathname;
const option = (page: Page, name: string) =>
  page.getByRole('list', { name: '选最像的一个' }).getByRole('link', { name, exact: true });

test('by keyboard alone, from home to what to do first, and back', async () => {
  const page = await site.open('/');
  await page.getByRole('link', { name: /^不知道是哪一种？/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/triage/');
  await tabTo(page, toOutcome.label);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${toOutcome.address}`);
  expect(await title(page)).toBe(outcome.title);
  await page.getByText(outcome.first.text).waitFor();
  await page.goBack();
  expect(await title(page)).toBe(start.question);
});

test('without JavaScript the same is done by tapping', async () => {
  const page = await site.open('/triage/', { viewport: phone, javaScriptEnabled: false });
  await option(page, toOutcome.label).click();
  expect(address(page)).toBe(toOutcome.address);
  await page.getByRole('link', { name: '重新开始' }).click();
  expect(address(page)).toBe('/triage/');
});

test('at 320 px nothing is cut off', async () => {
  for (const node of [start, outcome]) {
    const page = await site.open(node.address, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test('a screen reader hears the question and a list of links; of an outcome what comes first', async () => {
  const page = await site.open('/triage/');
  const asked = await page.getByRole('main').ariaSnapshot();
  expect(asked).toContain(`- heading "${start.question}" [level=1]`);
  expect(asked).toContain('- list "选最像的一个":');
  for (const { label } of start.options) expect(asked).toContain(`- link "${label}"`);
  await page.goto(new URL(outcome.address, page.url()).href);
  const region = page.getByRole('region', {
    name: outcome.urgent ? '现在就做这一件' : '先做这一件',
  });
  expect(await region.ariaSnapshot()).toContain(outcome.first.text);
  await page.getByRole('heading', { name: '一步一步怎么做', level: 2 }).waitFor();
});

test('nothing is stored, and nothing asked of the network, by answering', async () => {
  const page = await site.open('/triage/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  await option(page, toOutcome.label).click();
  await page.waitForURL(`**${toOutcome.address}`);
  expect(asked.filter((kind) => ['fetch', 'xhr', 'beacon', 'ping'].includes(kind))).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
});

test('who types that they do not know what happened is led to the first question', async () => {
  const [words = ''] = shippedTriage.words;
  const page = await site.open('/');
  await page.getByRole('combobox').first().fill(words);
  await page.getByRole('option', { name: '一题一题选，找到先做哪一件' }).first().click();
  await page.waitForURL('**/triage/');
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim());
    if (focused === name) return;
  }
  throw new Error(`the keyboard does not come to ${name}`);
}
