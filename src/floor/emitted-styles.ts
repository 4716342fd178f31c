import type { Identifier } from '@mdn/browser-compat-data';
import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';
import parser from 'postcss-selector-parser';
import { missingIn, styleData, supportOf } from './browser-support.ts';
import type { Floor } from './floor.ts';

/**
 * What some browser of a floor does not know of a stylesheet, each once with the versions that do:
 * properties, values, functions, units, selectors, at-rules. A value that has another before it in
 * the same rule, and a rule that stands in `@supports`, are none.
 */
export function styleFeaturesAbove(css: string, floor: Floor): Map<string, string> {
  const found = new Map<string, string>();
  const look = (name: string, ...features: (Identifier | undefined)[]): void => {
    const support = supportOf(...features);
    const missing = support ? missingIn(support, floor) : [];
    if (missing.length > 0) found.set(name, missing.join(', '));
  };
  const { selectors, properties, 'at-rules': atRules } = styleData;
  const root = postcss.parse(css);
  root.walkAtRules((rule) => {
    look(`@${rule.name}`, atRules?.[rule.name]);
    if (rule.name === 'media')
      for (const name of mediaFeatures(rule.params))
        look(`@media ${name}`, atRules?.['media']?.[name]);
  });
  root.walkRules((rule) => {
    if (isTried(rule)) return;
    for (const pseudo of pseudosIn(rule)) look(pseudo, selectors?.[pseudo.replace(/^::?/, '')]);
  });
  root.walkDecls(/^[a-z]/, (declaration) => {
    if (isTried(declaration)) return;
    const { prop } = declaration;
    if (!hasPrefixed(declaration)) look(prop, properties?.[prop]);
    if (prop.endsWith('gap')) look(`${prop} of flex`, properties?.[prop]?.['flex_context']);
    if (!hasFallback(declaration))
      for (const [name, feature] of inValue(declaration)) look(name, feature);
  });
  return found;
}

/** What a value uses: units, functions, keywords. */
function inValue({ prop, value }: Declaration): [name: string, feature: Identifier | undefined][] {
  const { properties, types } = styleData;
  return [
    ...unitsIn(value).map((unit): [string, Identifier | undefined] => [
      `unit ${unit}`,
      types?.['length']?.[unit.replace(...newUnits)],
    ]),
    ...functionsIn(value).map((name): [string, Identifier | undefined] => [
      `${name}()`,
      types?.[name],
    ]),
    ...keywordsIn(value).map((word): [string, Identifier | undefined] => [
      `${prop}: ${word}`,
      properties?.[prop]?.[word],
    ]),
  ];
}

const bare = (value: string): string => value.replace(/"[^"]*"|url\([^)]*\)/g, '');
const functionsIn = (value: string): string[] => bare(value).match(/[a-z][a-z-]*(?=\()/g) ?? [];
const keywordsIn = (value: string): string[] =>
  bare(value).match(/(?<![\w-])[a-z][a-z-]*(?=[\s,)]|$)/g) ?? [];
const unitsIn = (value: string): string[] =>
  bare(value).match(/(?<=\d)(?:r?lh|cap|ic|[dsl]v[hwib])\b/g) ?? [];

/** The data have one entry for units of the same kind. */
const newUnits = [/^[dsl]v.$/, 'viewport_percentage_units_dynamic'] as const;

const mediaFeatures = (params: string): string[] => [
  ...(params.match(/[a-z-]+(?=\s*[:)])/g) ?? []).map((name) => name.replace(/^(?:min|max)-/, '')),
  ...(/[<>]/.test(params) ? ['range_syntax'] : []),
];

function pseudosIn(rule: Rule): string[] {
  const names: string[] = [];
  if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes'))
    return [];
  parser((root) => root.walkPseudos(({ value }) => void names.push(value))).processSync(
    rule.selector,
  );
  return names;
}

/** In `@supports`, which older browsers answer with no. */
function isTried(node: Rule | Declaration): boolean {
  let parent = node.parent as AtRule | undefined;
  while (parent && !(parent.type === 'atrule' && parent.name === 'supports'))
    parent = parent.parent as AtRule | undefined;
  return parent !== undefined;
}

const siblings = ({ parent }: Declaration): Declaration[] =>
  (parent?.nodes ?? []).filter((node) => node.type === 'decl');

const hasFallback = (declaration: Declaration): boolean => {
  const all = siblings(declaration);
  return all.slice(0, all.indexOf(declaration)).some(({ prop }) => prop === declaration.prop);
};

const hasPrefixed = (declaration: Declaration): boolean =>
  siblings(declaration).some(({ prop }) => prop === `-webkit-${declaration.prop}`);
