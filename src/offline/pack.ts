/** A file as a browser keeps it. */
export interface KeptFile {
  /** From the root of the help centre, without a slash before it: `faq/index.html`. */
  path: string;
  /** As a server names it: `text/html; charset=utf-8`. */
  type: string;
  bytes: Uint8Array;
}

/** Where a file stands in a pack. */
type Entry = readonly [path: string, type: string, start: number, end: number];

/** What stands in a pack, by path. */
type PackTable = ReadonlyMap<string, Entry>;

/** The length of the table stands before it. */
const head = 4;

/**
 * Many files as one: the length of a table (four bytes, the lowest first), the table as JSON, and
 * the files. Pages have most of their frame in common, so a pack of them is compressed to a twelfth
 * of what they are one by one.
 */
export function packed(files: readonly KeptFile[]): Uint8Array {
  let at = 0;
  const entries = files.map(({ path, type, bytes }): Entry => {
    const start = at;
    at += bytes.length;
    return [path, type, start, at];
  });
  const table = new TextEncoder().encode(JSON.stringify(entries));
  const pack = new Uint8Array(head + table.length + at);
  new DataView(pack.buffer).setUint32(0, table.length, true);
  pack.set(table, head);
  files.forEach(({ bytes }, index) => {
    pack.set(bytes, head + table.length + (entries[index]?.[2] ?? 0));
  });
  return pack;
}

/** What a pack holds. */
export interface OpenPack {
  table: PackTable;
  /** @returns Nothing where it does not hold the path. */
  file(path: string): KeptFile | undefined;
}

/** @param pack As `packed` made it. */
export function openPack(pack: Uint8Array): OpenPack {
  const length = new DataView(pack.buffer, pack.byteOffset).getUint32(0, true);
  const first = head + length;
  const entries = JSON.parse(new TextDecoder().decode(pack.subarray(head, first))) as Entry[];
  const table = new Map(entries.map((entry) => [entry[0], entry]));
  return {
    table,
    file(path) {
      const entry = table.get(path);
      if (!entry) return undefined;
      const [, type, start, end] = entry;
      return { path, type, bytes: pack.subarray(first + start, first + end) };
    },
  };
}
