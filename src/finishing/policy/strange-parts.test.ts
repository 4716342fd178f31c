import { expect, test } from 'vitest';
import { HtmlPage } from '../html-page.ts';
import { strangeIn, type OwnParts } from './strange-parts.ts';

const own: OwnParts = {
  folder: '',
  scripts: new Set(['go()']),
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
  '<p class="x" data-a="1" aria-label="y" id="z">…</p>',
  '<a href="/a/1301/#still">…</a><a href="#x">…</a><a href="https://a.example/b">…</a>',
  '<a href="tel:12345">…</a>',
  '<script>go()</script><script type="module" src="/_astro/x.js"></script>',
  '<style>p{top:0}</style>',
  '<help-copy></help-copy><svg viewBox="0 0 1 1"><path d="M0"/></svg>',
])('%s is of our making', (body) => {
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
])('%s ends the build', (body) => {
  expect(strange(body)).not.toEqual([]);
});

test('a page may go on to another page of the site where no script runs', () => {
  const refresh = '<noscript><meta http-equiv="refresh" content="0; url=/faq/a/b/#c"></noscript>';
  expect(strange('', refresh)).toEqual([]);
});

test.for([
  ['<a href="/help/faq/">…</a><script type="module" src="/help/_astro/x.js"></script>', 0],
  ['<script data-late="/help/_astro/x.js">go()</script>', 0],
  ['<a href="/faq/">…</a>', 1],
  ['<a href="/helpers/">…</a>', 1],
  ['<script type="module" src="/_astro/x.js"></script>', 2],
  ['<script data-late="/_astro/x.js">go()</script>', 1],
] as const)('in a folder of its host, of %s so much is strange: %i', ([body, count]) => {
  const page = new HtmlPage(`<!doctype html><html><head></head><body>${body}</body></html>`);
  expect(strangeIn(page, { ...own, folder: '/help' })).toHaveLength(count);
});
