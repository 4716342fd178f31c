import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { copied, openDesk, query } from '../../testing/desk-on-page.ts';
import { shippedTriage } from '../../testing/shipped-triage.ts';

const site = useBrowser();
const [start] = shippedTriage.questions;
const outcome = shippedTriage.outcomes.at(-1);
if (!start || !outcome) throw new Error('triage is empty');

test('an agent copies a question or an outcome with its short link', async () => {
  const page = await openDesk(site);
  const { origin } = new URL(page.url());
  await page.getByText('客户说不清：复制一题或一个结果的链接').click();
  await page.getByRole('button', { name: start.question, exact: true }).click();
  await page.getByText('已复制').first().waitFor();
  expect((await copied(page))['text/plain']).toBe(`${start.question}\n${origin}/t/${start.id}/`);
});

test('what is typed brings those first that have to do with it', async () => {
  const page = await openDesk(site);
  await query(page).fill(outcome.title);
  const list = page.locator('[data-part=triage] button');
  await page.getByText('客户说不清：复制一题或一个结果的链接').click();
  await expect.poll(() => list.first().textContent()).toBe(outcome.title);
});
