import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { changesOnTheWay } from '../../testing/changed-on-the-way.ts';
import { distPages } from '../../testing/dist-pages.ts';

const pages = distPages();

/** Scripts and styles that stand in a page and that its policy does not let through. */
function refusedIn(html: string): string[] {
  const parts = html.matchAll(/<(script|style)(?![^>]*\ssrc)[^>]*>(.+?)<\/\1>/gs);
  return [...parts].flatMap(([, , text = '']) => {
    const hash = createHash('sha256').update(text).digest('base64');
    return html.includes(`'sha256-${hash}'`) ? [] : [text.slice(0, 60)];
  });
}

test.for(
  Object.entries(changesOnTheWay)
    .filter(([, { runs }]) => runs)
    .map(([name, { change }]) => ({ name, change })),
)('all that stands in pages still fits the policy: $name', ({ change }) => {
  expect(pages.length).toBeGreaterThan(100);
  const refused = pages.flatMap(({ address, text }) =>
    refusedIn(change(text)).map((part) => `${address}: ${part}`),
  );
  expect(refused).toEqual([]);
});

test('every page that leads on does so without its script, too', () => {
  const leading = pages.filter(({ text }) => text.includes('data-go'));
  expect(leading.length).toBeGreaterThan(100);
  for (const { address, text, document } of leading) {
    const target = document.querySelector('[data-go]')?.getAttribute('href');
    expect(text, address).toMatch(
      new RegExp(`<meta http-equiv="refresh" content="\\d+; url=${target}">`),
    );
    expect(document.querySelector('noscript meta'), address).toBeNull();
  }
});
