import type { Declaration, Rule } from 'postcss';

/**
 * Whether two rules set the same property, or one a part of what the other sets (`margin`,
 * `margin-top`), and neither is above the other by `!important` alone.
 */
export const mayMeet = (one: Rule, other: Rule): boolean =>
  pairsOf(one, other).some(([left, right]) => left.important === right.important);

/** Whether they do with `!important` on both sides. */
export const areImportant = (one: Rule, other: Rule): boolean =>
  pairsOf(one, other).some(([left, right]) => left.important === true && right.important === true);

function pairsOf(one: Rule, other: Rule): [Declaration, Declaration][] {
  return declarationsOf(one).flatMap((left) =>
    declarationsOf(other)
      .filter(({ prop }) => overlap(left.prop, prop))
      .map((right): [Declaration, Declaration] => [left, right]),
  );
}

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

function overlap(one: string, other: string): boolean {
  return one === other || isPartOf(one, other) || isPartOf(other, one);
}

function isPartOf(prop: string, whole: string): boolean {
  const own = parts[whole];
  return own ? own.test(prop) : prop.startsWith(`${whole}-`);
}

const known = new WeakMap<Rule, Declaration[]>();

function declarationsOf(rule: Rule): Declaration[] {
  let declarations = known.get(rule);
  if (!declarations) {
    declarations = rule.nodes.filter((node) => node.type === 'decl');
    known.set(rule, declarations);
  }
  return declarations;
}
