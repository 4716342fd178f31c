import type { Pair } from 'yaml';
import type { Splice } from '../../source/splices.ts';
import { endOf, startOf } from '../../source/yaml-nodes.ts';

/** The lines of a field, with the remark at the end of the last. */
export function linesOf(yaml: string, { key, value }: Pair): Pick<Splice, 'from' | 'to'> {
  const start = startOf(key);
  const end = Math.max(endOf(key), value === null ? 0 : endOf(value));
  const from = yaml.lastIndexOf('\n', start - 1) + 1;
  // A block text ends behind its last line.
  const next = yaml[end - 1] === '\n' ? end : yaml.indexOf('\n', end) + 1;
  return { from, to: next > 0 ? next : yaml.length };
}

/** The same, with remarks below that stand to the right of its name: they are of what it holds. */
export function wholeOf(yaml: string, pair: Pair): Pick<Splice, 'from' | 'to'> {
  const { from, to } = linesOf(yaml, pair);
  const [remarks = ''] = /^(?:[ \t]+#.*(?:\n|$))*/.exec(yaml.slice(to)) ?? [];
  return { from, to: to + remarks.length };
}
