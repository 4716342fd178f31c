import type { Identifier } from '@mdn/browser-compat-data';
import { parseSync, Visitor, type ESTree } from 'vite';
import { missingIn, scriptData, supportOf, syntaxData, type Support } from './browser-support.ts';
import type { Floor } from './floor.ts';

/**
 * What some browser of a floor does not know of a script, each once with the versions that do:
 * syntax, global names, members. A member counts by its name alone, unless it is asked of a global
 * object, and by the oldest that has such a name.
 *
 * @param kind `module` for a file, `script` for what stands in a page.
 */
export function scriptFeaturesAbove(
  text: string,
  kind: 'module' | 'script',
  floor: Floor,
): Map<string, string> {
  const found = new Map<string, string>();
  const look = (name: string, support: Support | undefined): void => {
    const missing = support ? missingIn(support, floor) : [];
    if (missing.length > 0) found.set(name, missing.join(', '));
  };
  const syntax = (name: string, feature: Identifier | undefined): void =>
    look(name, supportOf(feature));
  const { operators, classes, statements, regular_expressions: patterns } = syntaxData;
  const { program } = parseSync('script.js', text, { sourceType: kind });
  new Visitor({
    ImportExpression: () => syntax('import()', operators?.['import']),
    MetaProperty: ({ meta }) =>
      meta.name === 'import' && syntax('import.meta', operators?.['import_meta']),
    ChainExpression({ expression }) {
      syntax('?.', operators?.['optional_chaining']);
      if (hasSpreadBeforeOthers(expression)) look('?.(...a, b)', chainedSpread);
    },
    LogicalExpression: ({ operator }) =>
      operator === '??' && syntax('??', operators?.['nullish_coalescing']),
    AssignmentExpression({ operator }) {
      if (/^(?:\?\?|\|\||&&)=$/.test(operator))
        syntax(operator, operators?.['nullish_coalescing_assignment']);
    },
    PropertyDefinition: () => syntax('class fields', classes?.['public_class_fields']),
    PrivateIdentifier: () => syntax('#private', classes?.['private_class_fields']),
    ForOfStatement: (node) => node.await && syntax('for await', statements?.['for_await_of']),
    CatchClause: ({ param }) =>
      param === null && syntax('catch {', statements?.['try_catch']?.['optional_catch_binding']),
    SpreadElement(node) {
      if (inObject.has(node)) syntax('{...}', operators?.['spread']?.['spread_in_object_literals']);
    },
    ObjectExpression({ properties }) {
      for (const property of properties)
        if (property.type === 'SpreadElement') inObject.add(property);
    },
    Literal(node) {
      if (!('regex' in node)) return;
      const { pattern, flags } = node.regex;
      if (/\(\?<[=!]/.test(pattern)) syntax('(?<=)', patterns?.['lookbehind_assertion']);
      if (/\(\?<\w/.test(pattern)) syntax('(?<name>)', patterns?.['named_capturing_group']);
      if (/\\[pP]\{/.test(pattern)) syntax('\\p{}', patterns?.['unicode_character_class_escape']);
      for (const flag of flags) look(`/${flag}`, membersNamed(flagNames[flag] ?? ''));
    },
    Identifier: ({ name }) => look(name, globalNamed(name)),
    MemberExpression(node) {
      if (node.computed || node.property.type !== 'Identifier') return;
      const { name } = node.property;
      const owner = node.object.type === 'Identifier' ? node.object.name : '';
      const own = memberOf(owner, name);
      if (own) look(`${owner}.${name}`, own);
      else look(`.${name}`, membersNamed(name));
    },
  }).visit(program);
  return found;
}

/** It fails in Chrome 80 to 90: https://crbug.com/42201552. */
const chainedSpread = { chrome: 91, safari: 13.1, firefox: 74 };

/** Whether arguments follow on spread ones in a call of a chain, such as `a?.b(...c, d)`. */
function hasSpreadBeforeOthers(node: ESTree.Expression): boolean {
  if (node.type === 'MemberExpression') return hasSpreadBeforeOthers(node.object);
  if (node.type !== 'CallExpression') return false;
  return (
    node.arguments.slice(0, -1).some(({ type }) => type === 'SpreadElement') ||
    hasSpreadBeforeOthers(node.callee)
  );
}

const inObject = new WeakSet<ESTree.Node>();

const flagNames: Partial<Record<string, string>> = {
  s: 'dotAll',
  d: 'hasIndices',
  v: 'unicodeSets',
};

const owners = new Map<string, Identifier>();
const members = new Map<string, Identifier[]>();
for (const types of scriptData)
  for (const [owner, type] of Object.entries(types)) {
    if (owner === '__compat') continue;
    owners.set(owner, type);
    for (const [key, member] of Object.entries(type)) {
      const name = key.replace(/_static$/, '');
      members.set(name, [...(members.get(name) ?? []), member as Identifier]);
    }
  }

const globalNamed = (name: string): Support | undefined =>
  supportOf(owners.get(name), owners.get('Window')?.[name]);

const memberOf = (owner: string, name: string): Support | undefined =>
  supportOf(owners.get(owner)?.[`${name}_static`] ?? owners.get(owner)?.[name]);

const membersNamed = (name: string): Support | undefined => supportOf(...(members.get(name) ?? []));
