import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

/** Where a node of parsed YAML begins. */
export function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key);
  return (node as Node).range?.[0] ?? 0;
}

/** Where the last character of something stands; the range of a block takes comments in, too. */
export function endOf(node: unknown): number {
  if (isPair(node)) return endOf(node.value ?? node.key);
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0)
    return endOf(node.items.at(-1));
  return (node as Node).range?.[1] ?? 0;
}

/** Of a mapping the key with a name, and its value. */
export const pairOf = (map: YAMLMap, name: unknown): Pair | undefined =>
  map.items.find(({ key }) => isScalar(key) && key.value === name);
