import postcss, { type ChildNode, type Container, type Root, type Rule } from 'postcss';
import { styleExceptions } from '../../floor/known-exceptions.ts';
import { lifted, liftsOf, type Lift, type Ranked } from './lifts.ts';
import { plainSelectors } from './plain-selectors.ts';

/**
 * Writes the styles of a page without cascade layers and without selectors that browsers of our
 * floor do not know (src/floor/floor.ts): these drop a whole layer, or a whole rule. Layers stand
 * in their order; where a rule of a lower one is more specific, what stands above is made so, too.
 *
 * @param together Names that elements have together, as `namesTogether` lists them.
 * @throws {Error} for what cannot be written so.
 */
export function flatLayers(css: string, together: readonly string[]): string {
  const { blocks, order } = inLayers(postcss.parse(css));
  const selectors = rankedIn(blocks, order);
  return written(blocks, selectors, liftsOf(selectors, together)).toString();
}

/**
 * The same for a stylesheet that is loaded when a page needs it. Its elements are its own, so that
 * it may stand above all that a page has.
 */
export function flatLate(root: Root): void {
  const { blocks, order } = inLayers(root);
  const selectors = rankedIn(blocks, order);
  const lifts = selectors.map(() => ({ ids: 1, classes: 0 }));
  root.nodes = written(blocks, selectors, lifts).nodes;
}

/** What stands in a layer, or in none. */
interface Block {
  layer: string;
  nodes: ChildNode[];
}

/** Blocks in the order of their layers; what is in none comes last, because it stands above. */
function inLayers(root: Root): { blocks: Block[]; order: string[] } {
  const names: string[] = [];
  const blocks: Block[] = [];
  for (const node of root.nodes) {
    const isLayer = node.type === 'atrule' && node.name === 'layer';
    for (const name of isLayer ? node.params.split(/,\s*/) : [])
      if (!names.includes(name)) names.push(name);
    if (!isLayer) blocks.push({ layer: none, nodes: [node] });
    else if (node.nodes) blocks.push({ layer: node.params, nodes: node.nodes });
  }
  const order = [...ordered(names), none];
  const place = ({ layer }: Block): number => order.indexOf(layer);
  return { blocks: blocks.sort((one, other) => place(one) - place(other)), order };
}

const none = '';

/** A layer stands above the layers in it. */
function ordered(names: readonly string[]): string[] {
  const outer = [...new Set(names.map((name) => name.split('.')[0] ?? ''))];
  return outer.flatMap((name) => [
    ...names.filter((inner) => inner.startsWith(`${name}.`)),
    ...(names.includes(name) ? [name] : []),
  ]);
}

function rankedIn(blocks: readonly Block[], order: readonly string[]): Ranked[] {
  const rules = blocks.flatMap(({ layer, nodes }) =>
    rulesIn(nodes).map((rule) => ({ rule, layer: order.indexOf(layer) })),
  );
  return rules.flatMap(({ rule, layer }, place) =>
    rule.selectors.flatMap((before) =>
      plainSelectors(before).map((selector) => ({ rule, selector, before, layer, place })),
    ),
  );
}

function rulesIn(nodes: readonly ChildNode[]): Rule[] {
  return nodes.flatMap((node) => {
    if (node.type === 'rule') return [node];
    const isKeyframes = node.type === 'atrule' && node.name.endsWith('keyframes');
    return isKeyframes || !('nodes' in node) ? [] : rulesIn((node as Container).nodes ?? []);
  });
}

/** The blocks one after the other, each rule with the selectors that it has now. */
function written(
  blocks: readonly Block[],
  selectors: readonly Ranked[],
  lifts: readonly Lift[],
): Root {
  const byRule = new Map<Rule, Set<string>>();
  for (const [index, { rule, selector }] of selectors.entries()) {
    const texts = byRule.get(rule) ?? new Set();
    byRule.set(rule, texts.add(lifted(selector, lifts[index])));
  }
  const flat: Root = postcss.root();
  for (const { nodes } of blocks) flat.append(nodes);
  for (const [rule, texts] of byRule) spread(rule, [...texts]);
  return flat;
}

/** What some browser of the floor does not know, and would drop all of a list for. */
const unknown = [...Object.keys(styleExceptions).filter((name) => name.startsWith(':')), '::-'];
const isUnknown = (selector: string): boolean => unknown.some((name) => selector.includes(name));

/** Gives a rule its selectors; those that some browsers do not know get a copy each. */
function spread(rule: Rule, selectors: readonly string[]): void {
  const known = selectors.filter((selector) => !isUnknown(selector));
  const others = selectors.filter(isUnknown);
  const [first = [], ...more] = [
    ...(known.length > 0 ? [known] : []),
    ...others.map((one) => [one]),
  ];
  for (const group of more.reverse()) rule.after(rule.clone({ selector: group.join() }));
  rule.selector = first.join();
}
