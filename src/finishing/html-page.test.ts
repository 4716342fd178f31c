import { expect, test } from 'vitest';
import { HtmlPage } from './html-page.ts';

const source =
  '<!doctype html><html><head><meta charset="utf-8"/></head><body><p id="a">x<br>y<p>z</p>' +
  '<svg viewBox="0 0 1 1"><path d="M0"/></svg><script>if(a<b)"</p>"</script></body></html>';

const first = (page: HtmlPage, name: string) => {
  const element = page.first(name);
  if (!element) throw new Error(name);
  return element;
};

test('a page that is not changed is what it was', () => {
  expect(new HtmlPage(source).toString()).toBe(source);
});

test('elements have what is in them, also where HTML needs no end tag', () => {
  const page = new HtmlPage(source);
  expect(page.named('p').map((element) => page.textOf(element))).toEqual(['x<br>y', 'z']);
  const body = first(page, 'body');
  expect(
    page.elements.slice(page.elements.indexOf(body) + 1, body.until).map(({ name }) => name),
  ).toEqual(['p', 'br', 'p', 'svg', 'path', 'script']);
});

test('changes stand where they were made, in the order in which they were made', () => {
  const page = new HtmlPage(source);
  page.remove(first(page, 'svg'));
  page.setAttributes(first(page, 'p'), { title: '<"&' });
  page.append(first(page, 'body'), '<i>1</i>');
  page.append(first(page, 'body'), '<i>2</i>');
  page.addAfter(first(page, 'meta'), '<meta name="x">');
  expect(page.toString()).toBe(
    source
      .replace(/<svg.*<\/svg>/, '')
      .replace('<p id="a">', '<p title="&lt;&quot;&amp;">')
      .replace('</body>', '<i>1</i><i>2</i></body>')
      .replace('<meta charset="utf-8"/>', '<meta charset="utf-8"/><meta name="x">'),
  );
});

test('what is added where something is left out stays', () => {
  const page = new HtmlPage('<head><meta><link></head>');
  page.remove(first(page, 'link'));
  page.addAfter(first(page, 'meta'), '<style>');
  expect(page.toString()).toBe('<head><meta><style></head>');
});

test('the end of an element in a drawing keeps its slash', () => {
  const page = new HtmlPage(source);
  page.setAttributes(first(page, 'path'), { d: 'M1' });
  expect(page.toString()).toContain('<path d="M1"/></svg>');
});

test.for([
  { name: 'one in a script', html: '<p>a &lt; b</p><script>a<b</script>', isPlain: true },
  { name: 'a less-than sign in a text', html: '<p>a < b</p>', isPlain: false },
  { name: 'a greater-than sign in a text', html: '<p>a > b</p>', isPlain: false },
  { name: 'a tag in an attribute', html: '<p title="<b>">a</p>', isPlain: false },
  { name: 'a tag in a text field', html: '<textarea><b></textarea>', isPlain: false },
  { name: 'a tag in a comment', html: '<p><!-- <b> --></p>', isPlain: false },
  { name: 'a tag without its end', html: '<p>a</p', isPlain: false },
] as const)(
  'whether angle brackets are only in tags and code is known: $name',
  ({ html, isPlain }) => {
    expect(new HtmlPage(html).isPlain).toBe(isPlain);
  },
);
