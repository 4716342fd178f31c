import type { Page } from 'playwright-core';
import type { PageState } from '../../testing/page-state.ts';
import { pageStates } from '../../testing/page-states.ts';

/** The site of the gallery that has the shipped content. */
const shipped = '/everything';

const refuse = (page: Page, address: string): Promise<unknown> =>
  page.route(address, (route) => route.fulfill({ status: 404, body: '' }));

/** Opens the page again in a browser below the floor of the search and the desk. */
async function tooOld(page: Page): Promise<void> {
  await page.addInitScript("CSS.supports = (name, value) => !String(value).includes('clamp')");
  await page.reload();
}

const box = (page: Page) => page.getByRole('combobox', { name: '搜索帮助中心' });

/** What goes wrong, is empty, or takes long. */
const unhappy: Record<string, PageState> = {
  'search that fails': {
    spoils: true,
    address: '/',
    show: async (page) => {
      await refuse(page, '**/search/**');
      await box(page).fill('提现没到账');
      await page.locator('.help-search-note', { hasText: '有文件没有读到' }).waitFor();
    },
  },
  'search that takes long': {
    spoils: true,
    address: '/',
    show: async (page) => {
      await page.route('**/search/*/terms-*.json', () => undefined);
      await box(page).fill('提现没到账');
      await page.locator('.help-search-waiting').waitFor();
    },
  },
  'results that fail': {
    spoils: true,
    address: '/search/?q=提现没到账',
    show: async (page) => {
      await refuse(page, '**/search/**/*.json');
      await page.reload();
      await page.getByText('有文件没有读到').locator('visible=true').first().waitFor();
    },
  },
  'no results': {
    address: '/search/?q=天气预报',
    show: (page) => page.locator('[data-part=results] > *').first().waitFor(),
  },
  'search in a browser that is too old': { address: '/search/?q=提现', show: tooOld, spoils: true },
  'desk in a browser that is too old': { address: '/desk/', show: tooOld, spoils: true },
  'desk that fails': {
    spoils: true,
    address: '/desk/',
    show: async (page) => {
      await refuse(page, '**/desk/*.json');
      await page.reload();
      await page.getByText('有文件没有读到').first().waitFor();
    },
  },
  'checklist half ticked': {
    address: '/faq/withdrawal/not-arrived/',
    show: (page) => page.locator('.help-step-box').nth(1).check(),
  },
};

/** States of pages that somebody has to bring them into, those of the shipped site among them. */
export const galleryStates: Record<string, PageState> = Object.fromEntries(
  Object.entries({ ...pageStates, ...unhappy }).map(([name, state]) => [
    name,
    { ...state, address: shipped + state.address },
  ]),
);
