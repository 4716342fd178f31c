import { expect, test } from 'vitest';
import { HtmlPage } from '../html-page.ts';
import { strangeIn, type OwnParts } from './strange-parts.ts';

const own: OwnParts = {
  mainFolder: '',
  folder: '',
  scripts: new Set(['go()', 'on()']),
  leadingOn: new Set(['on()']),
  isStyle: (text) => text === 'p{top:0}',
  addresses: new Set(['tel:12345']),
  hosts: new Set(['a.example']),
};

/** What is strange in a page with this in its body, and this in its head. */
const strange = (body: string, head = ''): string[] =>
  strangeIn(
    new HtmlPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`),
    own,
  );

test.for([
  { name: 'known attributes', body: '<p class="x" data-a="1" aria-label="y" id="z">…</p>' },
  {
    name: 'links to our pages and to a known host',
    body: '<a href="/a/1301/#still">…</a><a href="#x">…</a><a href="https://a.example/b">…</a>',
  },
  { name: 'links to a known number', body: '<a href="tel:12345">…</a>' },
  {
    name: 'known scripts',
    body: '<script>go()</script><script type="module" src="/_astro/x.js"></script>',
  },
  { name: 'known styles', body: '<style>p{top:0}</style>' },
  {
    name: 'known elements and pictures',
    body: '<help-copy></help-copy><svg viewBox="0 0 1 1"><path d="M0"/></svg>',
  },
])('$name are of our making', ({ body }) => {
  expect(strange(body)).toEqual([]);
});

test.for([
  '<script>evil()</script>',
  '<script>go()//</script>',
  '<script src="/pictures/x.js"></script>',
  '<script src="https://a.example/x.js"></script>',
  '<script src="/_astro/x.js">evil()</script>',
  '<script data-late="/_astro/x.js //b.example/x.js">go()</script>',
  '<style>p{top:1px}</style>',
  '<p onclick="x()">…</p>',
  '<p ONCLICK="x()">…</p>',
  '<p style="top:0">…</p>',
  '<base href="/x/">',
  '<form action="/x"></form>',
  '<iframe src="/x"></iframe>',
  '<object data="/x"></object>',
  '<embed src="/x">',
  '<button formaction="/x">…</button>',
  '<a ping="/x" href="/y">…</a>',
  '<a href="https://b.example/">…</a>',
  '<a href="https://a.example@b.example/">…</a>',
  '<a href="//b.example/">…</a>',
  '<a href="/\\b.example/">…</a>',
  '<a href="/\t/b.example/">…</a>',
  '<a href="http://a.example/">…</a>',
  '<a href="javascript:x()">…</a>',
  '<a href="JaVaScRiPt&colon;x()">…</a>',
  '<a href="data:text/html,x">…</a>',
  '<a href="tel:999">…</a>',
  '<img src="https://a.example/x.png">',
  '<img src="data:image/png;base64,x">',
  '<meta http-equiv="refresh" content="0; url=/x/">',
  '<noscript><meta http-equiv="refresh" content="0; url=https://a.example/"></noscript>',
  '<meta http-equiv="Content-Security-Policy" content="x">',
  '<link rel="stylesheet" href="/x.css">',
  '<link rel="manifest" href="/x">',
  '<svg><use href="#x"/></svg>',
  '<svg><a xlink:href="/x">…</a></svg>',
  '<math><mi>x</mi></math>',
  '<p title="<script>">…</p>',
  '<p>a < b</p>',
  '<!-- <script> -->',
  '</body></html><p>…</p>',
  '<marquee>…</marquee>',
])('what we did not make ends the build (%$)', (body) => {
  expect(strange(body), body).not.toEqual([]);
});

test('a page that only leads on may go to another page of the site by itself', () => {
  const refresh = '<meta http-equiv="refresh" content="5; url=/faq/a/b/#c">';
  expect(strange('<script>on()</script>', refresh)).toEqual([]);
  expect(strange('<script>go()</script>', refresh)).not.toEqual([]);
  const away = '<meta http-equiv="refresh" content="5; url=https://a.example/">';
  expect(strange('<script>on()</script>', away)).not.toEqual([]);
});

test.for([
  {
    name: 'a link and a script that lie in it',
    body: '<a href="/help/faq/">…</a><script type="module" src="/help/_astro/x.js"></script>',
    count: 0,
  },
  {
    name: 'a late script that lies in it',
    body: '<script data-late="/help/_astro/x.js">go()</script>',
    count: 0,
  },
  { name: 'a link out of it', body: '<a href="/faq/">…</a>', count: 1 },
  { name: 'a link to a folder that begins like it', body: '<a href="/helpers/">…</a>', count: 1 },
  {
    name: 'a script out of it',
    body: '<script type="module" src="/_astro/x.js"></script>',
    count: 2,
  },
  {
    name: 'a late script out of it',
    body: '<script data-late="/_astro/x.js">go()</script>',
    count: 1,
  },
] as const)('in a folder of its host, $name: $count strange', ({ body, count }) => {
  const page = new HtmlPage(`<!doctype html><html><head></head><body>${body}</body></html>`);
  expect(strangeIn(page, { ...own, folder: '/help', mainFolder: '/help' })).toHaveLength(count);
});
