import { parse } from 'node-html-parser';

const blocks = 'h1, h2, h3, p, li, dt, dd, label, td';

/**
 * A page with the text of another and nothing besides: no styles, no scripts, no navigation. What
 * a browser needs for it is what it needs at least.
 */
export function barePage(html: string): string {
  const document = parse(html);
  const main = document.querySelector('main');
  const texts = (main?.querySelectorAll(blocks) ?? [])
    .filter((element) => element.querySelector(blocks) === null)
    .map((element) => `<p>${element.textContent.trim()}</p>`);
  const title = document.querySelector('title')?.textContent ?? '';
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title></head><body>${texts.join('\n')}</body></html>`,
  ].join('');
}
