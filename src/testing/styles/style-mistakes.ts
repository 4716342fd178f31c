import type { Declaration, Node } from 'postcss';
import type { Stylesheet } from './stylesheets.ts';
import { valueRules } from './value-rules.ts';

/** The only file that may name colours and sizes. */
const tokens = /\/tokens\.css$/;

/** Where custom properties stand beside the styles. */
export interface Beside {
  /** Those that the code computes. */
  defined: readonly string[];
  /** Code that may read some. */
  code: string;
}

/**
 * What styles say in their own words where a token has to be named, and tokens that are not there
 * or not needed.
 *
 * @returns A line for each: file, line, what stands there, and what to write instead.
 */
export function styleMistakes(sheets: readonly Stylesheet[], { defined, code }: Beside): string[] {
  const definitions = new Map<string, string>();
  const uses: { name: string; place: string }[] = [];
  const mistakes: string[] = [];
  for (const sheet of sheets)
    sheet.root.walkDecls((declaration) => {
      const place = placeOf(sheet, declaration);
      const { prop, value } = declaration;
      if (prop.startsWith('--')) definitions.set(prop, place);
      for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) uses.push({ name, place });
      if (!tokens.test(sheet.path)) mistakes.push(...valueMistakes(declaration, place));
    });
  const known = new Set([...definitions.keys(), ...defined]);
  for (const { name, place } of uses) {
    if (name.startsWith('--sl-'))
      mistakes.push(
        `${place} ${name}: of Starlight, whose styles are not loaded; use a token of tokens.css`,
      );
    else if (!known.has(name))
      mistakes.push(
        `${place} ${name}: defined nowhere; use a token of tokens.css, or define it there`,
      );
  }
  const used = new Set(uses.map(({ name }) => name));
  for (const [name, place] of definitions)
    if (!used.has(name) && !code.includes(name))
      mistakes.push(`${place} ${name}: used nowhere; take it away`);
  return mistakes;
}

const placeOf = ({ path, before }: Stylesheet, { source }: Node): string =>
  `${path}:${before + (source?.start?.line ?? 1)}`;

const valueMistakes = (declaration: Declaration, place: string): string[] =>
  valueRules.flatMap(({ properties, wrong, instead }) => {
    const { prop, value } = declaration;
    const part = properties.test(prop) ? wrong(value, declaration) : undefined;
    return part === undefined ? [] : [`${place} ${prop}: ${value}: not ${part}, but ${instead}`];
  });
