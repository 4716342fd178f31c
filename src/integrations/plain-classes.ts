import { transformWithOxc, type Plugin } from 'vite';

/**
 * Writes private members (`#name`) as plain ones of a short name (`_a`), and fields as assignments,
 * into what browsers get. Our floor knows neither, and what a compiler makes of them by itself, a
 * WeakMap or a call for each, takes a tenth of all bytes. TypeScript has held private what is
 * private by then.
 */
export function plainClasses(): Plugin {
  return {
    name: 'help:plain-classes',
    apply: 'build',
    // Before types are gone: a field without a value is then known to be a declaration.
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async transform(code, id) {
      if (!id.endsWith('.ts') || !/\bclass\b/.test(code)) return undefined;
      const { names, superclasses } = classesIn(this.parse(code, { lang: 'ts' }));
      const plainNames = new Map([...new Set(names.map(({ name }) => name))].map(named));
      const taken = [...plainNames.values()].find((name) => code.includes(`.${name}`));
      if (taken) this.error(`${id} has ${taken}, which is written for a private member`);
      const [ours] = names.length > 0 ? superclasses.filter((name) => !ofBrowsers.test(name)) : [];
      if (ours)
        this.error(`${id} extends ${ours}, whose private members would have the same names`);
      let plain = code;
      // From the end, so that the places before stay true.
      for (const { start, end, name } of names.reverse())
        plain = `${plain.slice(0, start)}${plainNames.get(name) ?? ''}${plain.slice(end)}`;
      const compiled = await transformWithOxc(plain, id, {
        tsconfig: false,
        target: 'es2021',
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      });
      return { code: compiled.code, map: null };
    },
  };
}

/** `_a`, `_b` and so on, by the place of a name. */
const named = (name: string, place: number): [string, string] => [
  name,
  `_${(place + 10).toString(36)}`,
];

/** Classes that others may extend: they have no private member of ours. */
const ofBrowsers = /^(?:HTML\w*Element|\w*Error)$/;

interface PrivateName {
  start: number;
  end: number;
  name: string;
}

interface Classes {
  /** Each time that it stands there, in the order of the text. */
  names: PrivateName[];
  /** What classes extend. */
  superclasses: string[];
}

function classesIn(node: unknown, found: Classes = { names: [], superclasses: [] }): Classes {
  if (typeof node !== 'object' || node === null) return found;
  if ('type' in node && node.type === 'PrivateIdentifier')
    found.names.push(node as unknown as PrivateName);
  if ('superClass' in node && node.superClass !== null)
    found.superclasses.push((node.superClass as { name?: string }).name ?? 'an expression');
  for (const part of Object.values(node)) classesIn(part, found);
  return found;
}
