import { describe, expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { useBuiltContent } from '../built-content.ts';
import { otherAnswer } from '../content-folder.ts';
import { query } from '../desk-on-page.ts';

/** Nothing in it can be broken between words. */
const word = (length: number): string => 'Wm'.repeat(length / 2);
const sentence = '先看这一笔的状态，再决定下一步，不要急着再提一次。';

/** Twenty-five lists of eight steps: 200 steps, some 100 kB, and things as wide as they can be. */
function longAnswer(): string {
  const step = (list: number, place: number): string =>
    [
      `- [ ] 第 ${list} 份的第 ${place} 步，看 ${word(80)} 在不在 {#s${list}x${place}}`,
      '',
      ...Array.from({ length: 4 }, () => `  ${sentence}${sentence}`),
    ].join('\n');
  const part = (list: number): string =>
    [
      `## 第 ${list} 份清单，编号 ${word(60)} {#part${list}}`,
      `\`${word(300)}\`，还有 **${word(200)}** 和 ${word(200)}。`,
      ...Array.from({ length: 8 }, (_, index) => step(list, index + 1)),
    ].join('\n\n');
  const head = otherAnswer(1399)
    .replace(/title: .*/, `title: ${word(40)}`)
    .replace(/summary: .*/, `summary: ${word(60)}`)
    .split('## ')[0];
  const table = `| ${word(60)} | ${word(60)} |\n| --- | --- |\n| ${word(60)} | ${word(60)} |`;
  const parts = Array.from({ length: 25 }, (_, index) => part(index + 1));
  return `${head}${[...parts, table, `\`\`\`\n${word(300)}\n\`\`\``].join('\n\n')}\n`;
}

describe('an answer of 200 steps and 100 kB', () => {
  const site = useBrowser();
  const origin = useBuiltContent({ 'faq/withdrawal/long.md': longAnswer() });
  const answer = '/faq/withdrawal/long/';
  const narrow = { viewport: { width: 320, height: 640 } };

  test('it is as long as it says', () => {
    expect(longAnswer().length).toBeGreaterThan(50_000);
    expect(Buffer.byteLength(longAnswer())).toBeGreaterThan(100_000);
  });

  test.for([
    { name: 'the answer', address: answer },
    { name: 'its topic', address: '/faq/withdrawal/' },
    { name: 'all questions', address: '/faq/' },
    { name: 'the results of a search', address: '/search/?q=1399' },
    { name: 'the desk', address: '/desk/' },
  ])('at 320 px nothing of $name lies outside of the page', async ({ address }) => {
    const page = await site.open(origin() + address, narrow);
    if (address === '/desk/') {
      await query(page).fill('1399');
      // Until it has come, the answer before is there, and would be the one that is added.
      await page.getByRole('heading', { name: word(40) }).waitFor();
      await page.getByRole('button', { name: /^放进回复/ }).click();
    }
    await page.locator('main').getByText(word(40)).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('its progress is counted, sent and read', async () => {
    const page = await site.open(origin() + answer, narrow);
    await page.locator('#s25x8').getByRole('checkbox').check();
    await page.getByText('1 / 8', { exact: true }).waitFor();
    await page.getByRole('button', { name: '复制进度发给客服' }).last().click();
    const text = (await page.locator('.help-progress pre').textContent()) ?? '';
    const link = text.split('\n').at(-1) ?? '';
    const other = await site.open(origin() + new URL(link).pathname + new URL(link).hash);
    await other.getByText('这是别人发来的进度').waitFor();
    expect(await other.locator('#s25x8').getByRole('checkbox').isChecked()).toBe(true);
    expect(await other.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await other.getByText('已忽略').count()).toBe(0);
  });
});
