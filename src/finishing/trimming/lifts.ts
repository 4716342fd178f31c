import { compare, selectorSpecificity, type Specificity } from '@csstools/selector-specificity';
import type { Rule } from 'postcss';
import parser, { type Node, type Selector } from 'postcss-selector-parser';
import { areImportant, mayMeet } from './may-meet.ts';
import { nameOf } from './used-rules.ts';

/** A selector of a rule, and what decided before whether it counts more than another. */
export interface Ranked {
  rule: Rule;
  /** As it is written now. */
  selector: string;
  /** As it was written; its specificity counted. */
  before: string;
  /** Place of its layer among the layers. */
  layer: number;
  /** Place of its rule among all, in their order now. */
  place: number;
}

/** How much more specific a selector has to be: by so many ids, by so many classes. */
export interface Lift {
  ids: number;
  classes: number;
}

interface Known extends Ranked {
  weight: Specificity;
  now: Specificity;
  /** Of the last compound, which the element itself has to match. */
  names: readonly string[];
  tag: string | undefined;
  part: string;
}

/** Tells whether some element may have all of these names. */
type NamesTogether = (names: readonly string[]) => boolean;

/**
 * How much more specific selectors have to be, so that of two that set the same property on the
 * same element the one that counted more does so still.
 *
 * @param together Names that elements have together, as `namesTogether` lists them. A name that is
 * not in it is given by a script.
 * @returns In the order of the selectors.
 */
export function liftsOf(selectors: readonly Ranked[], together: readonly string[]): Lift[] {
  const known = selectors.map(knownOf);
  const mayBeTogether = togetherIn(
    together.map((names) => names.split(' ')),
    // Who asks for names together knows of an element that has them, if a script makes it.
    known.map(({ names }) => names),
  );
  const lifts: Lift[] = [];
  const settled: Known[] = [];
  for (const one of [...known].sort(byRank)) {
    const below = settled.filter((lower) => meet(lower, one, mayBeTogether));
    const lift = liftOver(below, one);
    one.now.a += lift.ids;
    one.now.b += lift.classes;
    lifts[known.indexOf(one)] = lift;
    settled.push(one);
  }
  return lifts;
}

function liftOver(below: readonly Known[], one: Known): Lift {
  const ids = Math.max(0, ...below.map(({ now }) => now.a - one.now.a));
  const lifted = { ...one, now: { ...one.now, a: one.now.a + ids } };
  return { ids, classes: Math.max(0, ...below.map((lower) => classesOver(lower, lifted))) };
}

/**
 * A selector as it is written with its lift: with its last class again, else with one that no
 * element has and that is excluded; the same with ids.
 */
export function lifted(selector: string, { ids, classes }: Lift = { ids: 0, classes: 0 }): string {
  const name = parse(selector).nodes.findLast(({ type }) => type === 'class');
  // By its place: the same letters may begin the name of another class before it.
  const own = name
    ? selector.slice(0, name.sourceIndex) +
      plain(name).repeat(classes) +
      selector.slice(name.sourceIndex)
    : selector.replace(endOfElement, ':not(._)'.repeat(classes));
  return own.replace(endOfElement, ':not(#_)'.repeat(ids));
}

/** Where what is asked of the element itself ends, and one of its parts may begin. */
const endOfElement = /(?=::[\w-]+(?:\([\w-]+\))?$|:(?:before|after)$|$)/;

const plain = (node: Node): string => String(node).trim();

function knownOf(one: Ranked): Known {
  const parsed = parse(one.selector);
  const { nodes } = parsed;
  const compound = nodes.slice(nodes.findLastIndex(({ type }) => type === 'combinator') + 1);
  return {
    ...one,
    now: { ...selectorSpecificity(parsed) },
    weight: selectorSpecificity(parse(one.before)),
    names: compound.map(nameOf).filter((name) => name !== undefined),
    tag: tagOf(compound),
    part: partOf(compound),
  };
}

function togetherIn(page: readonly (readonly string[])[], asked: typeof page): NamesTogether {
  const known = new Set(page.flat());
  const sets = [...page, ...asked].map((names) => new Set(names));
  const having = new Map<string, Set<string>[]>();
  for (const set of sets)
    for (const name of set) {
      const others = having.get(name);
      if (others) others.push(set);
      else having.set(name, [set]);
    }
  return (names) => {
    const inPage = names.filter((name) => known.has(name));
    // A name that only a script gives stands on any element of a name, and with others as asked.
    const isByTag = inPage.every((name) => !/^[.#[]/.test(name));
    const asked = isByTag ? inPage : names;
    const [first] = asked;
    const some = first === undefined ? sets : (having.get(first) ?? []);
    return some.some((element) => asked.every((name) => element.has(name)));
  };
}

const byRank = (one: Known, other: Known): number =>
  one.layer - other.layer || compare(one.weight, other.weight) || one.place - other.place;

function classesOver(lower: Known, higher: Known): number {
  if (lower.now.a < higher.now.a) return 0;
  const isAfter = higher.place > lower.place;
  const isMore = lower.now.c < higher.now.c || (lower.now.c === higher.now.c && isAfter);
  return lower.now.b - higher.now.b + (isMore ? 0 : 1);
}

/** Whether both may set the same property of the same element, to different values. */
function meet(lower: Known, higher: Known, mayBeTogether: NamesTogether): boolean {
  if (lower.rule === higher.rule || lower.part !== higher.part) return false;
  if (lower.tag && higher.tag && lower.tag !== higher.tag) return false;
  if (!mayMeet(lower.rule, higher.rule)) return false;
  if (!mayBeTogether([...lower.names, ...higher.names])) return false;
  if (lower.layer !== higher.layer && areImportant(lower.rule, higher.rule))
    throw new Error(`${lower.selector} and ${higher.selector}: !important turns layers around`);
  return true;
}

function tagOf(compound: readonly Node[]): string | undefined {
  if (compound.some(({ value }) => value === ':root')) return 'html';
  return compound.find(({ type }) => type === 'tag')?.value;
}

/** Which part of an element is meant: itself, or `::before` and the like. */
function partOf(compound: readonly Node[]): string {
  const part = compound.find(({ value = '' }) => /^::|^:(?:before|after)$/.test(value));
  return part?.value?.replace('::', ':') ?? '';
}

const parsedBefore = new Map<string, Selector>();

function parse(selector: string): Selector {
  let parsed = parsedBefore.get(selector);
  if (!parsed) {
    parsed = parser().astSync(selector).nodes[0] as Selector;
    parsedBefore.set(selector, parsed);
  }
  return parsed;
}
