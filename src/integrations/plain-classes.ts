import { transformWithOxc, type Plugin } from 'vite';

/**
 * Writes private members (`#name`) as plain ones (`_name`), and fields as assignments, into what
 * browsers get. Our floor knows neither, and what a compiler makes of them by itself, a WeakMap or
 * a call for each, takes a tenth of all bytes. TypeScript has held private what is private by then.
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
      let plain = code;
      // From the end, so that the places before stay true.
      for (const { start, name } of privateNames(this.parse(code, { lang: 'ts' })).reverse()) {
        if (code.includes(`._${name}`)) this.error(`${id} has both #${name} and _${name}`);
        plain = `${plain.slice(0, start)}_${plain.slice(start + 1)}`;
      }
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

interface PrivateName {
  start: number;
  name: string;
}

/** In the order of the text. */
function privateNames(node: unknown, found: PrivateName[] = []): PrivateName[] {
  if (typeof node !== 'object' || node === null) return found;
  if ('type' in node && node.type === 'PrivateIdentifier')
    found.push(node as unknown as PrivateName);
  for (const part of Object.values(node)) privateNames(part, found);
  return found;
}
