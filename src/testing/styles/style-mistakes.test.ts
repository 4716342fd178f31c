import { expect, test } from 'vitest';
import { brandColours } from '../../theme/brand-colours.ts';
import { sourceFiles } from '../source-files.ts';
import { styleMistakes } from './style-mistakes.ts';
import { ownStylesheets, stylesheetsIn } from './stylesheets.ts';

const computed = Object.keys(brandColours('#0a7168').light).map((role) => `--help-color-${role}`);
const code = sourceFiles(/(?<!\.test)\.ts$|\.astro$/)
  .map(({ text }) => text.replace(/<style[\s\S]*?<\/style>/g, ''))
  .join('\n');

test('styles name tokens: no colours, corners, sizes of type or leadings of their own', () => {
  const sheets = ownStylesheets();
  expect(sheets.length).toBeGreaterThan(30);
  expect(styleMistakes(sheets, { defined: computed, code })).toEqual([]);
});

/** What is said of styles, in a component with a line before them. */
const saidOf = (styles: string): string[] =>
  styleMistakes(stylesheetsIn('a.astro', `<p>a</p>\n<style is:global>\n${styles}\n</style>`), {
    defined: ['--help-color-link', '--help-radius-s', '--help-size-sm', '--help-leading'],
    code: '',
  });

test('a message has the file, its line, what stands there, and what to write instead', () => {
  expect(saidOf('a {\n  color: #fff;\n}')).toEqual([
    'a.astro:4 color: #fff: not #fff, but a role of tokens.css, var(--help-color-…); ' +
      'colours of the system in @media (forced-colors: active)',
  ]);
});

test.for(
  [
    'color: red',
    'background: linear-gradient(var(--help-color-link), RGB(0 0 0 / 50%))',
    'border: 1px solid black',
    'box-shadow: 0 0 1px hsla(0, 0%, 0%, 1)',
    'outline-color: Highlight',
    'background-color: color-mix(in srgb, var(--help-color-link), transparent)',
    'fill: oklch(0.5 0.1 20)',
    'border-radius: 8px',
    'border-start-end-radius: 0.5rem',
    'border-radius: 0 4px 4px 0',
    'font-size: 18px',
    'font-size: 1.2rem',
    'font-size: clamp(1rem, 2vw, 2rem)',
    'line-height: 1.4',
    'line-height: 1.65rem',
    'font: 600 1rem sans-serif',
    'color: var(--help-color-gone)',
    'color: var(--sl-color-text)',
    '--help-unused: 1px',
  ].map((declaration) => ({ declaration })),
)('$declaration is refused', ({ declaration }) => {
  expect(saidOf(`a { ${declaration} }`)).toHaveLength(1);
});

test.for(
  [
    'color: transparent',
    'border: 1px solid currentColor',
    'color: inherit',
    'background: url("data:image/svg+xml,%3Csvg fill=\'red\'") var(--help-color-link)',
    'background: none',
    'border-radius: 0 var(--help-radius-s) var(--help-radius-s) 0',
    'border-radius: 50%',
    'font-size: var(--help-size-sm)',
    'font-size: 0.85em',
    'font-size: 1rem',
    'font-size: inherit',
    'line-height: var(--help-leading)',
    'line-height: 1',
    'font: inherit',
    'font-family: Highlight, sans-serif',
    'transition: color 0.2s',
  ].map((declaration) => ({ declaration })),
)('$declaration is right', ({ declaration }) => {
  expect(saidOf(`a { ${declaration} }`)).toEqual([]);
});

test('colours of the system stand where the reader has chosen the colours', () => {
  expect(saidOf('@media (forced-colors: active) { a { outline-color: Highlight } }')).toEqual([]);
});

test('custom properties that the code reads are used', () => {
  const sheets = stylesheetsIn('a.css', 'a { --help-read: 1px }');
  expect(styleMistakes(sheets, { defined: [], code: "getPropertyValue('--help-read')" })).toEqual(
    [],
  );
});
