import { escapeHtml } from '../../markdown/escape-html.ts';
import { gallerySites } from './gallery-sites.ts';
import { galleryStates } from './gallery-states.ts';

/** The page that lists what is in the gallery. */
export function galleryIndex(): string {
  const sites = gallerySites.map(({ name, about, pages }) => section(about, linksOf(name, pages)));
  const states = Object.entries(galleryStates).map(([name, { address }]) => ({
    text: name,
    address,
  }));
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>样品</title>
<style>
  :root { color-scheme: light dark }
  body { max-width: 45rem; margin: 2rem auto; padding: 0 1rem; font-family: sans-serif; line-height: 1.8 }
  li a { display: inline-block; padding-block: 0.3rem }
</style>
<main>
<h1>样品</h1>
${sites.join('\n')}
${section('要人动手才有的样子：测试把它们一个一个打开，这里只到那一页', states)}
</main>
`;
}

interface Link {
  text: string;
  address: string;
}

const linksOf = (site: string, pages: Record<string, string>): Link[] =>
  Object.entries(pages).map(([address, text]) => ({ text, address: `/${site}${address}` }));

const section = (title: string, links: readonly Link[]): string => `<h2>${escapeHtml(title)}</h2>
<ul>
${links.map(({ text, address }) => `<li><a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`).join('\n')}
</ul>`;
