import postcss from 'postcss';
import { expect, test } from 'vitest';
import { flatLate, flatLayers } from './flat-layers.ts';

const flat = (css: string, ...together: string[]): string => flatLayers(css, together);

test('what stands in a layer stands on its own, in the order of the layers', () => {
  expect(flat('p{top:3px}@layer a,b;@layer b{i{top:2px}}@layer a{b{top:1px}}')).toBe(
    'b{top:1px}i{top:2px}p{top:3px}',
  );
});

test('a rule of a higher layer weighs at least what it stands above', () => {
  expect(flat('@layer a,b;@layer a{.x.y{top:1px}}@layer b{.z{top:2px}}', '.x .y .z')).toBe(
    '.x.y{top:1px}.z.z{top:2px}',
  );
});

test('nothing is added for elements that are not on the page, and other properties', () => {
  const css = '@layer a,b;@layer a{.x.y{top:1px}}@layer b{.z{top:2px}}';
  expect(flat(css, '.x .y', '.z')).toBe('.x.y{top:1px}.z{top:2px}');
  expect(flat(css.replace('top:2', 'left:2'), '.x .y .z')).toBe('.x.y{top:1px}.z{left:2px}');
});

test('a name that only a script gives may stand on any element, and with others that are asked', () => {
  const css = '@layer a,b;@layer a{p:hover{top:1px}.x.y{left:0}}@layer b{.z{top:2px;left:2px}}';
  expect(flat(css, 'p', '.x .y')).toContain('.z.z{');
  expect(flat(css.replace('p:hover', 'i'), 'p', '.x .y')).toContain('}.z{');
  expect(flat(`${css}.x.z{color:red}`, '.x .y')).toContain('}.z.z{');
});

test('parts of a property count as the property', () => {
  expect(
    flat('@layer a,b;@layer a{.x.y{line-height:1}}@layer b{p{font:inherit}}', '.x .y p'),
  ).toContain('p:not(._):not(._){');
});

test('a class that begins as another before it is the one that is written again', () => {
  expect(flat('@layer a{.y.z.w{top:1px}}.x-line>.x{top:2px}', '.x .y .z .w', '.x-line')).toBe(
    '.y.z.w{top:1px}.x-line>.x.x{top:2px}',
  );
});

test('above an id, a rule gets one that no element has', () => {
  expect(flat('@layer a{#x{top:1px}}p::before{top:0}p{top:2px}', '#x p')).toBe(
    '#x{top:1px}p::before{top:0}p:not(#_){top:2px}',
  );
});

test('selectors that some browser of the floor does not know stand alone', () => {
  expect(flat('a:is(:hover,:focus-visible){top:0}')).toBe('a:hover{top:0}a:focus-visible{top:0}');
});

test('steps of an animation are no selectors', () => {
  const css = '@keyframes x{from{top:0}to{top:1px}}';
  expect(flat(`@layer a{${css}}`)).toBe(css);
});

test('a stylesheet that comes later stands above all that a page has', () => {
  const root = postcss.parse('@layer help{.x{top:0}.y::placeholder{top:0}}');
  flatLate(root);
  expect(root.toString()).toBe('.x:not(#_){top:0}.y:not(#_)::placeholder{top:0}');
});

test('`!important` in two layers is refused: it would turn their order around', () => {
  const css = '@layer a,b;@layer a{p{top:0!important}}@layer b{p{top:1px!important}}';
  expect(() => flat(css, 'p')).toThrow('!important');
});
