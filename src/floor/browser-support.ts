import data from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier, SupportBlock, SupportStatement } from '@mdn/browser-compat-data';
import type { Floor } from './floor.ts';

/** The first version of each browser that knows something; `Infinity` where none does. */
export type Support = Floor;

const names = ['chrome', 'safari', 'firefox'] as const;

/**
 * What MDN's data say of a feature, or of one of several that share a name: whichever is oldest.
 *
 * @returns `undefined` for what they do not know.
 */
export function supportOf(...features: (Identifier | undefined)[]): Support | undefined {
  const blocks = features.flatMap((feature) => feature?.__compat?.support ?? []);
  if (blocks.length === 0) return undefined;
  const oldest = (name: keyof Floor): number =>
    Math.min(...blocks.map((block: SupportBlock) => firstVersion(block[name])));
  return { chrome: oldest('chrome'), safari: oldest('safari'), firefox: oldest('firefox') };
}

/** The browsers of a floor that do not know something, with the first version that does. */
export const missingIn = (support: Support, floor: Floor): string[] =>
  names.flatMap((name) => (support[name] > floor[name] ? [`${name} ${support[name]}`] : []));

type Features = Partial<Record<string, Identifier>>;

/** What the data have on styles: properties, selectors and the rest, by name. */
export const styleData = data.css as Record<string, Features>;

/** What they have on the syntax of scripts. */
export const syntaxData = data.javascript as Partial<Record<string, Features>>;

/** The language's own objects, and those of browsers, by name. */
export const scriptData = [data.javascript.builtins, data.api] as unknown as Record<
  string,
  Identifier
>[];

function firstVersion(statement: SupportStatement | undefined): number {
  const statements = [statement ?? []].flat();
  const usable = statements.filter(
    (one) => !('flags' in one) && !('prefix' in one) && !('alternative_name' in one),
  );
  return Math.min(Infinity, ...usable.map(({ version_added: version }) => versionNumber(version)));
}

/** “≤79” was there by 79; `false` and “preview” are nowhere yet. */
function versionNumber(version: string | boolean | null): number {
  if (version === true) return 0;
  const number = parseFloat(String(version).replace('≤', ''));
  return Number.isNaN(number) ? Infinity : number;
}
