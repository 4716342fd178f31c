import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { endOf, pairOf, startOf } from '../../source/yaml-nodes.ts';
import { scalar } from '../../source/yaml-text.ts';
import { TextEdits } from './text-edits.ts';

type Path = readonly PropertyKey[];

/** A YAML text with values replaced and entries taken out; every other character stays. */
export class YamlEdits {
  readonly #edits: TextEdits;
  readonly #root: unknown;

  /** @param raw YAML without a mistake, as it stands in its file. */
  constructor(raw: string) {
    this.#edits = new TextEdits(raw);
    this.#root = parseDocument(this.#edits.text).contents;
  }

  /** Puts a value in the place of that at a path. */
  set(path: Path, value: string | number): void {
    const node = this.#at(path);
    if (isScalar(node)) this.#edits.replace(startOf(node), endOf(node), written(value));
  }

  /** Puts another key and value in the place of those at a path. */
  setEntry(path: Path, key: string, value: string): void {
    const pair = this.#pair(path);
    if (pair) this.#edits.replace(startOf(pair), endOf(pair), `${key}: ${written(value)}`);
  }

  /** Takes out an item of a list, or a key with its value. */
  remove(path: Path): void {
    const parent = this.#at(path.slice(0, -1));
    if (!isCollection(parent)) return;
    const items: readonly unknown[] = parent.items;
    const entry = isMap(parent) ? this.#pair(path) : (items[Number(path.at(-1))] as unknown);
    if (entry !== undefined) this.#removeFrom(parent as YAMLMap | YAMLSeq, items, entry);
  }

  /** Takes out items of a list; a list of which nothing is left goes with its key. */
  removeItems(list: Path, places: ReadonlySet<number>): void {
    const node = this.#at(list);
    if (!isSeq(node) || places.size === 0) return;
    if (places.size === node.items.length && list.length > 0) return this.remove(list);
    for (const place of places) this.remove([...list, place]);
  }

  toString(): string {
    return this.#edits.toString();
  }

  #removeFrom(parent: YAMLMap | YAMLSeq, items: readonly unknown[], entry: unknown): void {
    const place = items.indexOf(entry);
    const [before, next] = [items[place - 1], items[place + 1]];
    // What the first key of an item of a list leaves behind is the mark of the item.
    const isFirst = isMap(parent) && place === 0 && this.#marksItem(startOf(entry));
    if (!parent.flow && !isFirst) this.#edits.removeLines(startOf(entry), endOf(entry));
    else if (next !== undefined) this.#edits.replace(startOf(entry), startOf(next), '');
    else if (before !== undefined) this.#edits.replace(endOf(before), endOf(entry), '');
    else this.#edits.replace(startOf(entry), endOf(entry), '');
  }

  #marksItem(start: number): boolean {
    const line = this.#edits.text.lastIndexOf('\n', start - 1) + 1;
    return this.#edits.text.slice(line, start).includes('-');
  }

  #pair(path: Path): Pair | undefined {
    const map = this.#at(path.slice(0, -1));
    return isMap(map) ? pairOf(map as YAMLMap, path.at(-1)) : undefined;
  }

  #at(path: Path): unknown {
    return path.reduce<unknown>((node, step) => {
      if (isSeq(node)) return node.items[Number(step)];
      return isMap(node) ? pairOf(node as YAMLMap, step)?.value : undefined;
    }, this.#root);
  }
}

const written = (value: string | number): string =>
  typeof value === 'number' ? String(value) : scalar(value);

const block = /^(\uFEFF?---[ \t]*(?:\r\n|\r|\n))([\s\S]*?(?:\r\n|\r|\n)|)(?=---[ \t]*(?:\r|\n|$))/;

/** A page with its frontmatter changed. */
export function withFrontmatter(raw: string, change: (yaml: string) => string): string {
  const [whole = '', mark = '', yaml = ''] = block.exec(raw) ?? [];
  return whole === '' ? raw : mark + change(yaml) + raw.slice(whole.length);
}
