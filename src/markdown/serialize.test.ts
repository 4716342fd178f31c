import type { ElementContent, Properties } from 'hast';
import { expect, test } from 'vitest';
import { serializeHtml } from './serialize.ts';

const element = (
  tagName: string,
  properties: Properties,
  ...children: ElementContent[]
): ElementContent => ({ type: 'element', tagName, properties, children });

test('angle brackets, ampersands and quotes of texts and values are no part of a tag', () => {
  const hostile = `</a><script>"&'`;
  const written = serializeHtml(element('a', { title: hostile }, { type: 'text', value: hostile }));
  expect(written.replaceAll('&lt;/a&gt;&lt;script&gt;&quot;&amp;&#39;', 'X')).toBe(
    '<a title="X">X</a>',
  );
});

test('properties are written by the names that HTML has for them', () => {
  const box = { type: 'checkbox', className: ['a', 'b'], ariaLabel: '读', dataStep: 'status' };
  expect(serializeHtml(element('input', { ...box, checked: true, disabled: false }))).toBe(
    '<input type="checkbox" class="a b" aria-label="读" data-step="status" checked>',
  );
});

test('raw HTML is left out', () => {
  const raw = { type: 'raw', value: '<script>' } as unknown as ElementContent;
  expect(serializeHtml(element('p', {}, raw))).toBe('<p></p>');
});
