import { isMap, isSeq, parseDocument, YAMLMap, YAMLSeq, type Node } from 'yaml';
import { spliced, type Splice } from '../../source/splices.ts';
import { endOf, startOf } from '../../source/yaml-nodes.ts';
import { flow } from '../../source/yaml-text.ts';

/** Fields in the order in which they are written. */
export type Fields = Readonly<Record<string, string | number | readonly string[]>>;

/** What is added to a list. */
type Item = string | number | Fields;

/**
 * Adds to a YAML text and leaves every other character as its writer put it: byte order mark,
 * line ends, comments, indentation, quotation marks. A document of the `yaml` package that is
 * written out again keeps none of these.
 *
 * Where two additions fall on the same offset they stand in the order in which they were made,
 * so what is added to an inner list has to be added before what follows that list.
 */
export class YamlInsertions {
  /** The outermost mapping. */
  readonly root: YAMLMap;
  readonly #text: string;
  /** The text with `\n` for every line end, each character at the offset that it has in `#text`. */
  readonly #plain: string;
  readonly #lineEnd: string;
  readonly #splices: Splice[] = [];

  /**
   * @param text YAML without a mistake, a mapping with at least one key.
   * @throws {Error} when it is something else.
   */
  constructor(text: string) {
    this.#text = text;
    this.#plain = text.replace(/^\uFEFF|\r(?!\n)/g, '\n').replaceAll('\r\n', ' \n');
    this.#lineEnd = /\r\n|[\r\n]/.exec(text)?.[0] ?? '\n';
    const { contents } = parseDocument(this.#plain);
    if (!isMap(contents) || contents.items.length === 0) throw new Error('no YAML mapping');
    this.root = contents as YAMLMap;
  }

  /** Adds items to a list, in the way in which the list is written. */
  append(list: YAMLSeq, items: readonly Item[]): void {
    const last = list.items.at(-1) as Node | undefined;
    if (!list.flow) {
      const indent = this.#indentOf(list);
      const asFlow = isMap(last) && last.flow === true;
      this.#insertLines(endOf(list), indent, asFlow ? items.map(flowItem) : items.flatMap(lines));
    } else if (last) this.#insert(endOf(last), `, ${flow(items)}`);
    else this.#insert(startOf(list) + 1, flow(items));
  }

  /** Adds items to a list in the order of the alphabet, each before the first that follows it. */
  insertSorted(list: YAMLSeq, items: readonly Item[]): void {
    for (const item of items) {
      const next = list.flow ? undefined : list.items.find((known) => nameOf(known) > String(item));
      if (!next) this.append(list, [item]);
      else {
        const lineStart = this.#plain.lastIndexOf('\n', startOf(next) - 1) + 1;
        this.#insert(lineStart, `${this.#indentOf(list)}${flowItem(item)}${this.#lineEnd}`);
      }
    }
  }

  /** Makes a list of an empty `[]` or of nothing, an item a line where the mapping allows that. */
  setLines(map: YAMLMap, key: string, items: readonly Item[]): void {
    const empty: unknown = map.get(key, true);
    const itemLines = items.flatMap(lines).map((line) => `  ${line}`);
    const indent = this.#indentOf(map);
    if (!isSeq(empty)) {
      if (map.flow) this.#setFlow(map, key, items);
      else this.#insertLines(endOf(map), indent, [`${key}:`, ...itemLines]);
      return;
    }
    const [from, to] = [startOf(empty), endOf(empty)];
    if (map.flow || !/^\[\s*\]$/.test(this.#plain.slice(from, to)))
      return this.append(empty, items);
    const blank = /[ \t]*$/.exec(this.#plain.slice(0, from))?.[0].length ?? 0;
    this.#splices.push({ from: from - blank, to, text: '' });
    this.#insertLines(to, indent, itemLines);
  }

  /** Adds a key to a mapping in braces; its list is written in one line. */
  #setFlow(map: YAMLMap, key: string, items: readonly Item[]): void {
    this.#insert(endOf(map.items.at(-1)), `, ${key}: [${flow(items)}]`);
  }

  /** The text with everything that was added. */
  toString(): string {
    return spliced(this.#text, this.#splices);
  }

  #insert(offset: number, text: string): void {
    this.#splices.push({ from: offset, to: offset, text });
  }

  /** Adds lines after the one in which something ends, comments included. */
  #insertLines(end: number, indent: string, added: readonly string[]): void {
    const lineStart = this.#plain[end - 1] === '\n' ? end : this.#plain.indexOf('\n', end) + 1;
    const text = added.map((line) => indent + line);
    if (lineStart > 0) this.#insert(lineStart, text.map((line) => line + this.#lineEnd).join(''));
    else this.#insert(this.#text.length, text.map((line) => this.#lineEnd + line).join(''));
  }

  #indentOf(node: Node): string {
    const start = startOf(node);
    return ' '.repeat(start - (this.#plain.lastIndexOf('\n', start - 1) + 1));
  }
}

const nameOf = (item: unknown): string => String((item as { value?: unknown }).value);

/** An item of a block list. */
function lines(item: Item): string[] {
  if (typeof item !== 'object') return [flowItem(item)];
  return Object.entries(item).map(([key, value], index) => {
    const written = Array.isArray(value) ? `[${flow(value)}]` : flow([value]);
    return `${index === 0 ? '- ' : '  '}${key}: ${written}`;
  });
}

const flowItem = (item: Item): string => `- ${flow([item])}`;
