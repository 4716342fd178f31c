import { expect, test } from 'vitest';
import { StrangePage } from '../strange-page.ts';
import { layerOrder } from './layer-order.ts';
import { PageTrimmer } from './page-trimmer.ts';
import { SiteScripts } from './site-scripts.ts';

function trimmerOf(files: Record<string, string>): PageTrimmer {
  const read = (address: string): string => {
    const text = files[address];
    if (text === undefined) throw new Error(address);
    return text;
  };
  return new PageTrimmer(new SiteScripts(read), read);
}

/** Trims a page of a site that has these files beside it. */
function trim(head: string, body: string, files: Record<string, string> = {}): string {
  return trimmerOf(files).trim(
    `<html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`,
  );
}

const stylesOf = (page: string): string => /<style>(.*)<\/style>/.exec(page)?.[1] ?? '';
const link = '<link rel="stylesheet" href="/a.css">';

test('stylesheets stand in the page in their order, as far as it uses them', () => {
  const page = trim(
    `<style>${layerOrder}</style>${link}<link rel="stylesheet" href="/print.css" media="print"/>`,
    '<p class="x">…</p>',
    { '/a.css': '.x{top:0}.y{top:0}', '/print.css': '.x{top:1px}i{top:0}' },
  );
  expect(stylesOf(page)).toBe('.x{top:0}@media print{.x{top:1px}}');
  expect(page).not.toContain('<link');
});

test('a page without styles is left as it is', () => {
  const page = '<html data-theme="dark"><head></head><body style="top:0"></body></html>';
  expect(trimmerOf({}).trim(page)).toBe(page);
});

test('what a script may add keeps its styles; what it loads later does not count', () => {
  const files = {
    '/a.css': '.made{top:0}.later{top:0}.inner{top:0}mark{top:0}[data-state]{top:0}',
    '/s/a.js': 'import"./b.js";e.className=`made`;e.dataset.state=1;import("./c.js")',
    '/s/b.js': 'x("inner")',
    '/s/c.js': 'x("later mark")',
  };
  const script = '<script type="module" src="/s/a.js"></script>';
  expect(stylesOf(trim(link, script, files))).toBe('.made{top:0}.inner{top:0}[data-state]{top:0}');
});

test('a quotation mark in a pattern hides no string behind it', () => {
  const files = {
    '/a.css': 'label{top:0}legend{top:0}fieldset{top:0}',
    '/s/a.js': "const quote=/[\"'`]/;make(`label`),make('legend');/'/.test(x)&&y(\"it's\")",
  };
  const script = '<script type="module" src="/s/a.js"></script>';
  expect(stylesOf(trim(link, script, files))).toBe('label{top:0}legend{top:0}');
});

test('what a script makes without a string keeps its styles', () => {
  const files = {
    '/a.css': 'option{top:0}[hidden]{top:0}[data-on]{top:0}[lang=en]{top:0}[dir=rtl]{top:0}',
    '/s/a.js': 'new Option(x);e.hidden=y;e.dataset["on"]=1;e.dir=z;e.lang=z?"en":x;let title',
  };
  const script = '<script type="module" src="/s/a.js"></script>';
  expect(stylesOf(trim(link, script, files))).toBe(
    'option{top:0}[hidden]{top:0}[data-on]{top:0}[lang=en]{top:0}',
  );
});

test('a script that cannot be parsed is named', () => {
  const files = { '/a.css': 'p{top:0}', '/s/a.js': 'import"./b.js"', '/s/b.js': 'let a = ;' };
  const script = '<script type="module" src="/s/a.js"></script>';
  expect(() => trim(link, script, files)).toThrow('/s/b.js: ');
  expect(() => trim(link, '<script>let a = ;</script>', files)).toThrow(StrangePage);
});

test('tokens that styles loaded later read are kept', () => {
  const files = {
    '/a.css': ':root{--x:1px;--y:2px}',
    '/s/a.js': 'import("./c.js")',
    '/s/c.js': 'link.href="/s/more.css"',
    '/s/more.css': 'p{top:var(--x)}',
  };
  const script = '<script type="module" src="/s/a.js"></script>';
  expect(stylesOf(trim(link, script, files))).toBe(':root{--x:1px}');
});

test('an element in a template counts, and `details` may open', () => {
  const files = { '/a.css': 'b{top:0}details[open]{top:0}i{top:0}' };
  const page = trim(link, '<template><b>…</b></template><details></details>', files);
  expect(stylesOf(page)).toBe('b{top:0}details[open]{top:0}');
});

test('scripts wait for the page to be painted; empty ones go', () => {
  const page = trim(
    link,
    '<script type="module" src="/a.js"></script><script type="module" src="/empty.js"></script>',
    { '/a.css': 'p{top:0}', '/a.js': '1', '/empty.js': '' },
  );
  expect(page).not.toContain('src=');
  expect(page).not.toContain('empty');
  expect(page).toMatch(/<script data-late="\/a\.js">.*'load'.*<\/script><\/body>/);
});

test('styles stand without layers, above what they stood above', () => {
  const css = '@layer help.base{.a.b{top:0}}@layer help{p{top:1px}}';
  const page = trim(`<style>${layerOrder}</style>${link}`, '<p class="a b">…</p>', {
    '/a.css': css,
  });
  expect(stylesOf(page)).toBe('.a.b{top:0}p:not(._):not(._){top:1px}');
});

test('no style attribute is left, and what they said still counts', () => {
  const page = trim(link, '<i class="a" style="left:1px;">…</i><i style="left:1px">…</i>', {
    '/a.css': 'i{top:0}',
  });
  expect(page).not.toContain('style=');
  expect(stylesOf(page)).toBe('i{top:0}.help-style-0{left:1px}');
  expect(page).toContain('<i class="help-style-0 a">…</i><i class="help-style-0">…</i>');
});

test('names of scopes are short where a style asks for them, and gone where none does', () => {
  const page = trim(
    link,
    '<p class="x astro-abcd1234">…</p><b class="astro-zzzz9999">astro-zzzz9999</b>',
    { '/a.css': 'p:where(.astro-abcd1234){top:0}' },
  );
  expect(stylesOf(page)).toBe('p._0{top:0}');
  expect(page).toContain('<p class="x _0">…</p><b>astro-zzzz9999</b>');
});

test('styles of Markdown bodies count what is in the body, not what is beside it', () => {
  const files = { '/a.css': '.help-prose :is(svg,b){top:0}.help-prose i{top:0}' };
  const body = '<nav><svg></svg><b></b></nav><main><div class="help-prose">I</div></main>';
  expect(stylesOf(trim(link, body, files))).toBe('');
  expect(stylesOf(trim(link, body.replace('I', '<b></b>'), files))).toBe('.help-prose b{top:0}');
});

test('what looks like the end of the page, a style or a script inside of a value is none', () => {
  const title = '</body></head><style>i{top:0}</style><script type="module" src="/x.js"></script>';
  const page = trim(link, `<p title='${title}' class="x">…</p>`, { '/a.css': '.x{top:0}' });
  expect(stylesOf(page)).toBe('.x{top:0}');
  expect(page).toMatch(/<p title="&lt;\/body&gt;[^<>]*" class="x">…<\/p><\/body><\/html>$/);
});

test('styles that come from no file of the bundler are refused', () => {
  const files = { '/a.css': 'p{top:0}' };
  expect(() => trim(link, '<style>p{top:9px}</style>', files)).toThrow('p{top:9px}');
  expect(() => trim(link, '<p style="top:0}*{left:0">…</p>', files)).toThrow('*{left:0');
});
