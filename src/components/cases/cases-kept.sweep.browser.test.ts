import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { add, address, early, kept, list, openAt, said } from '../../testing/cases-on-page.ts';

const site = useBrowser();

test('what is half typed is asked about, and is in the case once it is closed', async () => {
  const page = await openAt(site, early);
  await page.getByRole('radio', { name: /^在这个浏览器/ }).check();
  await add(page);
  await page.getByLabel('发生了什么').fill('打过电话');
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => void setTimeout(() => location.assign('/')));
  await (await asked).dismiss();
  await page.getByRole('button', { name: '收起这件事' }).click();
  await list(page).getByRole('button').click();
  await page.locator('[data-part=log]').getByText('打过电话').waitFor();
  await page.getByLabel('什么事的期限').fill('止付');
  await page.getByRole('button', { name: '收起这件事' }).click();
  await page.getByText('先填最后一天。').waitFor();
  expect(await page.getByLabel('什么事的期限').inputValue()).toBe('止付');
});

test('what another tab wipes is closed here, and no letter brings it back', async () => {
  const page = await openAt(site, early);
  await page.getByRole('radio', { name: /^在这个浏览器/ }).check();
  await add(page);
  await page.evaluate(() => localStorage.clear());
  await page.getByLabel('对方的名字').press('x');
  await said(page).getByText('没有再存回去').waitFor();
  expect(await page.locator('[data-part=form]').isHidden()).toBe(true);
  expect(await kept(page)).toBe(0);
});

test.for([
  { name: 'a newer version', text: '{"version":99,"cases":[{"id":"a"}]}' },
  { name: 'half a text', text: '{"version":1,"cases":[{"id":' },
])(
  '$name that is kept is said, and nothing writes over it before the reader says so',
  async ({ text }) => {
    const page = await openAt(site, early);
    await page.evaluate((it) => localStorage.setItem('help:cases', it), text);
    await page.goto(new URL(address, page.url()).href);
    await page.getByText('存着的内容这一页读不懂').waitFor();
    const stored = () => page.evaluate(() => localStorage.getItem('help:cases'));
    await add(page);
    expect(await stored()).toBe(text);
    await said(page).getByText('请现在导出').waitFor();
    await page.getByRole('button', { name: '清掉读不懂的内容' }).click();
    await page.getByRole('button', { name: '再点一次，全部清掉' }).click();
    await page.getByLabel('对方的名字').fill('另一家');
    expect(await stored()).toContain('另一家');
  },
);
