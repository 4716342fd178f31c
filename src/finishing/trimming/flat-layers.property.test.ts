import { compare, selectorSpecificity } from '@csstools/selector-specificity';
import fc from 'fast-check';
import postcss, { type Rule } from 'postcss';
import parser, { type Node, type Selector } from 'postcss-selector-parser';
import { expect } from 'vitest';
import { testProperty } from '../../testing/property.ts';
import { flatLayers } from './flat-layers.ts';
import { layerOrder } from './layer-order.ts';

/** An element: its name, then its classes. */
type Element = readonly string[];

const elements: readonly Element[] = ['p', 'i'].flatMap((tag) =>
  [[], ['a'], ['b'], ['a', 'b'], ['b', 'c'], ['a', 'b', 'c']].map((classes) => [tag, ...classes]),
);
const together = elements.map(([tag = '', ...classes]) =>
  [tag, ...classes.map((name) => `.${name}`)].join(' '),
);

const selectors = ['p', '*', '.a', '.b', '.a.b', 'p.a', ':where(.a)', 'p:where(.b,.c)'];
const lists = ['[lang] p', ':is(.a,p.b,i)', '.a:not(.b,.c)', 'p,.c', ':root .b', '.a:is(p,i)'];
const layers = ['', 'help.base', 'help.prose', 'help.other', 'help'];
const properties = ['margin', 'margin-top', 'color'];

const rules = fc.array(
  fc.record({
    layer: fc.constantFrom(...layers),
    selector: fc.constantFrom(...selectors, ...lists),
    property: fc.constantFrom(...properties),
  }),
  { minLength: 2, maxLength: 12 },
);

testProperty(
  'the rule that counts on an element is the same without layers',
  [rules],
  (written) => {
    const texts = written.map(
      ({ selector, property }, index) => `${selector}{${property}:${index}px}`,
    );
    const css = written.map(({ layer }, index) =>
      layer ? `@layer ${layer}{${texts[index] ?? ''}}` : texts[index],
    );
    // Layers that the order does not name come in that of their first mention.
    const flat = rulesOf(flatLayers(`${layerOrder}@layer help.other;${css.join('')}`, together));
    const layered = texts.flatMap((text, index) =>
      rulesOf(text).map((rule) => ({
        ...rule,
        layer: layers.indexOf(written[index]?.layer ?? ''),
      })),
    );
    for (const element of elements)
      for (const property of ['margin-top', 'color'])
        expect(valueOf(flat, element, property)).toBe(valueOf(layered, element, property));
  },
);

/** One selector of a rule. */
interface Counted {
  rule: Rule;
  selector: Selector;
  layer?: number;
}

function rulesOf(css: string): Counted[] {
  const found: Counted[] = [];
  postcss.parse(css).walkRules((rule) => {
    for (const selector of parser().astSync(rule.selector).nodes) found.push({ rule, selector });
  });
  return found;
}

/** What the cascade gives to a property of an element: layer, then specificity, then order. */
function valueOf(
  rules: readonly Counted[],
  element: Element,
  property: string,
): string | undefined {
  const layer = (rule: Counted): number => rule.layer || layers.length;
  const [last] = rules
    .map((rule, place) => ({ ...rule, place }))
    .filter(({ rule, selector }) => sets(rule, property) && matches(selector, element))
    .sort(
      (one, other) =>
        layer(other) - layer(one) ||
        compare(selectorSpecificity(other.selector), selectorSpecificity(one.selector)) ||
        other.place - one.place,
    );
  return last?.rule.nodes.find((node) => node.type === 'decl')?.value;
}

const sets = ({ nodes }: Rule, property: string): boolean =>
  nodes.some(
    (node) =>
      node.type === 'decl' && (node.prop === property || property.startsWith(`${node.prop}-`)),
  );

/** Every element stands below the root. */
function matches({ nodes }: Selector, element: Element): boolean {
  const last = nodes.slice(nodes.findLastIndex(({ type }) => type === 'combinator') + 1);
  return last.every((node) => matchesPart(node, element));
}

function matchesPart(node: Node, [tag, ...classes]: Element): boolean {
  switch (node.type) {
    case 'class':
      return classes.includes(node.value);
    case 'tag':
      return node.value === tag;
    case 'pseudo': {
      const some = node.nodes.some((inner) => matches(inner, [tag ?? '', ...classes]));
      return node.value === ':not' ? !some : some;
    }
    default:
      return true;
  }
}
