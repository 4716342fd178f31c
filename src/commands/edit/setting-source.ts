import { isScalar, type Pair } from 'yaml';
import type { Splice } from '../../source/splices.ts';
import { endOf, startOf } from '../../source/yaml-nodes.ts';
import { wholeOf } from './field-lines.ts';

/** A setting that holds others is shown and changed as the YAML below its name, remarks included. */

/** The YAML of a setting without its indentation; empty where nothing is written. */
export function sourceOf(yaml: string, pair: Pair): string {
  const place = placeOf(yaml, pair);
  if (!place) return '';
  const lines = yaml.slice(place.from, place.to).trimEnd().split('\n');
  return lines.map((line) => line.slice(Math.min(place.indent, blanksOf(line)))).join('\n');
}

/** What gives a setting another source. */
export function sourceSplices(yaml: string, pair: Pair, value: string): Splice[] {
  const place = placeOf(yaml, pair);
  if (!place) return [{ ...wholeOf(yaml, pair), text: writtenSource(nameOf(pair), value) }];
  const { from, to, indent, isBelow } = place;
  // At the margin what is typed would be a setting beside this one.
  if (isBelow) return [{ from, to, text: `${indented(value, indent || usual)}\n` }];
  return [{ from, to, text: value.includes('\n') ? `\n${indented(value, usual)}` : value }];
}

/** A setting as it is written where it was not written before. */
export const writtenSource = (name: string, value: string): string =>
  value === '' ? `${name}:\n` : `${name}:\n${indented(value, usual)}\n`;

/** So far settings stand to the right of the one that holds them. */
const usual = 2;

interface Place {
  from: number;
  to: number;
  /** Blanks before its lines. */
  indent: number;
  /** Whether it begins on the line after its name. */
  isBelow: boolean;
}

function placeOf(yaml: string, pair: Pair): Place | undefined {
  const { key, value } = pair;
  if (value === null || (isScalar(value) && value.value === null)) return undefined;
  const nameEnd = endOf(key);
  const start = startOf(value);
  if (!yaml.slice(nameEnd, start).includes('\n'))
    return { from: start, to: endOf(value), indent: 0, isBelow: false };
  const from = yaml.indexOf('\n', nameEnd) + 1;
  const { to } = wholeOf(yaml, pair);
  const lines = yaml
    .slice(from, to)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return { from, to, indent: Math.min(...lines.map(blanksOf)), isBelow: true };
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

const blanksOf = (line: string): number => line.length - line.trimStart().length;

const indented = (text: string, by: number): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === '' ? line : ' '.repeat(by) + line))
    .join('\n');
