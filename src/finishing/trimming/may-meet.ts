import type { Rule } from 'postcss';

/**
 * Whether two rules set the same property, or one a part of what the other sets (`margin`,
 * `margin-top`), and neither is above the other by `!important` alone.
 */
export const mayMeet = (one: Rule, other: Rule): boolean =>
  overlap(setBy(one).plain, setBy(other).plain) || areImportant(one, other);

/** Whether they do with `!important` on both sides. */
export const areImportant = (one: Rule, other: Rule): boolean =>
  overlap(setBy(one).important, setBy(other).important);

/** Properties that are set, and with them those that they are parts of. */
interface SetProperties {
  own: readonly string[];
  withWholes: ReadonlySet<string>;
}

const overlap = (one: SetProperties, other: SetProperties): boolean =>
  one.own.some((name) => other.withWholes.has(name)) ||
  other.own.some((name) => one.withWholes.has(name));

/** Shorthands whose parts are not named after them. */
const parts: Record<string, RegExp> = {
  font: /^(?:font-|line-height$)/,
  inset: /^(?:top|right|bottom|left)$/,
  all: /^(?!--)/,
  overflow: /^overflow-[xy]$/,
  flex: /^flex-(?:grow|shrink|basis)$/,
  'border-color': /^border-(?:top|right|bottom|left)(?:-color)?$/,
  'border-width': /^border-(?:top|right|bottom|left)(?:-width)?$/,
  'border-style': /^border-(?:top|right|bottom|left)(?:-style)?$/,
  border: /^border-(?!radius|(?:top|bottom)-(?:left|right)-radius|spacing|collapse)/,
  'border-radius': /^border-\w+-\w+-radius$/,
  gap: /^(?:row|column|grid)-gap$|^grid-(?:row|column)-gap$/,
};

/** A property and all that set it with others, by property: `margin-top` and `margin`. */
const wholesOf = new Map<string, readonly string[]>();

function withWholes(property: string): readonly string[] {
  let wholes = wholesOf.get(property);
  if (!wholes) {
    const named = Object.keys(parts).filter((whole) => parts[whole]?.test(property));
    wholes = [property, ...prefixesOf(property).filter((whole) => !parts[whole]), ...named];
    wholesOf.set(property, wholes);
  }
  return wholes;
}

/** `border`, `border-top` of `border-top-color`. */
const prefixesOf = (property: string): string[] =>
  Array.from(property.matchAll(/-/g), ({ index }) => property.slice(0, index));

const known = new WeakMap<Rule, { plain: SetProperties; important: SetProperties }>();

function setBy(rule: Rule): { plain: SetProperties; important: SetProperties } {
  let set = known.get(rule);
  if (!set) {
    const declarations = rule.nodes.filter((node) => node.type === 'decl');
    const those = (important: boolean): SetProperties => {
      const own = declarations
        .filter((each) => (each.important === true) === important)
        .map(({ prop }) => prop);
      return { own, withWholes: new Set(own.flatMap(withWholes)) };
    };
    set = { plain: those(false), important: those(true) };
    known.set(rule, set);
  }
  return set;
}
