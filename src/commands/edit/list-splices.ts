import type { Scalar, YAMLSeq } from 'yaml';
import type { Splice } from '../../source/splices.ts';
import { endOf, startOf } from '../../source/yaml-nodes.ts';

/** Writes one text or number, in brackets or not, in the place of another or as a new one. */
export type Writer = (value: string, isInFlow: boolean, before?: Scalar) => string;

/**
 * What makes other items of a list, in the way in which it is written. Items that stay at its
 * beginning and its end keep their places and remarks.
 *
 * @param list Of scalars; one in lines keeps at least one.
 */
export function listSplices(
  yaml: string,
  list: YAMLSeq,
  wanted: readonly string[],
  write: Writer,
): Splice[] {
  const items = list.items as Scalar[];
  const old = items.map((item) =>
    typeof item.value === 'string' ? item.value : (item.source ?? ''),
  );
  const before = sameAtStart(old, wanted);
  const behind = sameAtStart(old.slice(before).reverse(), wanted.slice(before).reverse());
  const [oldEnd, newEnd] = [old.length - behind, wanted.length - behind];
  const inPlace = Math.min(oldEnd, newEnd);
  const replaced = items.slice(before, inPlace).map((item, index) => ({
    from: startOf(item),
    to: endOf(item),
    text: write(wanted[before + index] ?? '', list.flow === true, item),
  }));
  const lines = list.flow ? flowLines(list, items) : blockLines(yaml, list, items);
  const added = wanted.slice(inPlace, newEnd).map((item) => write(item, list.flow === true));
  return [
    ...replaced,
    ...(oldEnd > inPlace ? [lines.removal(inPlace, oldEnd)] : []),
    ...(added.length > 0 ? [lines.insertion(inPlace, added)] : []),
  ];
}

function sameAtStart(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((item, index) => item !== b[index]);
  return end < 0 ? a.length : end;
}

/** How items are taken out of a list, and put before one of it. */
interface Lines {
  removal(from: number, to: number): Splice;
  insertion(at: number, texts: readonly string[]): Splice;
}

/** A list in brackets. */
function flowLines(list: YAMLSeq, items: readonly Scalar[]): Lines {
  const startAt = (index: number): number => startOf(items[index] ?? list);
  const endAt = (index: number): number => endOf(items[index]);
  return {
    removal: (from, to) => ({
      from: from > 0 ? endAt(from - 1) : startAt(0),
      to: from > 0 || to === items.length ? endAt(to - 1) : startAt(to),
      text: '',
    }),
    insertion: (at, texts) => {
      const text = texts.join(', ');
      if (items.length === 0) return insert(startOf(list) + 1, text);
      return at > 0 ? insert(endAt(at - 1), `, ${text}`) : insert(startAt(0), `${text}, `);
    },
  };
}

/** A list with an item a line. */
function blockLines(yaml: string, list: YAMLSeq, items: readonly Scalar[]): Lines {
  const lineOf = (offset: number): number => yaml.lastIndexOf('\n', offset - 1) + 1;
  const indent = ' '.repeat(startOf(list) - lineOf(startOf(list)));
  const lineAfter = (item: Scalar | undefined): number => {
    const end = endOf(item);
    const next = yaml[end - 1] === '\n' ? end : yaml.indexOf('\n', end) + 1;
    return next > 0 ? next : yaml.length;
  };
  const startAt = (index: number): number => {
    const item = items[index];
    return item ? lineOf(startOf(item)) : lineAfter(items.at(-1));
  };
  return {
    removal: (from, to) => ({ from: startAt(from), to: startAt(to), text: '' }),
    insertion: (at, texts) =>
      insert(
        at > 0 ? lineAfter(items[at - 1]) : startAt(0),
        texts.map((text) => `${indent}- ${text}\n`).join(''),
      ),
  };
}

const insert = (at: number, text: string): Splice => ({ from: at, to: at, text });
