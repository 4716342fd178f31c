import { isMapping } from '../source/untyped.ts';

/**
 * Data with other data laid over it: maps key by key, lists whose items have names (`id`, `kind`)
 * item by item, everything else as a whole.
 */
export function laidOver(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (Array.isArray(under) && Array.isArray(over)) return listLaidOver(under, over);
  if (!isMapping(under) || !isMapping(over)) return over;
  const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries([...keys].map((key) => [key, laidOver(under[key], over[key])]));
}

function listLaidOver(under: readonly unknown[], over: readonly unknown[]): readonly unknown[] {
  const [names, others] = [namesOf(under), namesOf(over)];
  if (!names || !others) return over;
  return names.map((name, place) => laidOver(under[place], over[others.indexOf(name)]));
}

/** Names of items, each once: the second of a kind is another one than the first. */
function namesOf(items: readonly unknown[]): string[] | undefined {
  const seen = new Map<unknown, number>();
  const names: string[] = [];
  for (const item of items) {
    const name = isMapping(item) ? (item['id'] ?? item['kind']) : undefined;
    if (name === undefined) return undefined;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    names.push(`${String(name)} ${count}`);
  }
  return names;
}
