import { expect, test } from 'vitest';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { fullTextPages } from './full-text-page.ts';

test('every answer and guide is given with its language, title, direct answer and body', async () => {
  const centre = await checkedHelpCentre();
  const pages = fullTextPages(centre);
  expect(pages).toHaveLength(centre.answers.length + centre.guides.length);
  const page = pages.find(({ url }) => url === '/faq/withdrawal/not-arrived/');
  expect(page?.content).toMatch(/^<html lang="zh-CN"><body data-pagefind-body>/);
  expect(page?.content).toContain('<h1 id="_top">提现未到账，我应该怎么办？</h1><p>先看提现记录里');
  expect(page?.content).toContain('<h2 id="why">');
  expect(page?.content).not.toContain('<label');
  // What nobody has published says nothing.
  expect(page?.content).not.toContain('以官网或 App 内公布的为准');
});

test('a page that lists authorities is found by their names, numbers and ways to one', async () => {
  const centre = await checkedHelpCentre();
  const guide = centre.guides.find(({ authorities }) => authorities);
  const content = fullTextPages(centre).find(({ url }) => url === guide?.address)?.content;
  for (const { name: region, authorities } of centre.regions)
    for (const { name, phone, find } of authorities)
      expect(content).toContain(`${region} ${name} ${phone ?? find}`);
});
