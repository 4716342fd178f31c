import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where a value lies in a file, in bytes, and what it is checked by. */
export interface Place {
  start: number;
  length: number;
  sum: string;
}

/** A file of values that is open for reading. */
export interface Kept {
  file: number;
  places: ReadonlyMap<string, Place>;
  /** The value at a place; nothing where the file does not hold what was written. */
  read(place: Place): Buffer | undefined;
}

/** Bytes at the beginning that say how long the table of places is, which comes last. */
const head = 8;

/** @returns Nothing where there is no such file, or none that was written here. */
export function openKept(path: string): Kept | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const from = Number(bytesAt(file, 0, head).readBigUInt64LE());
    const length = Number(bytesAt(file, from, head).readBigUInt64LE());
    const places = JSON.parse(bytesAt(file, from + head, length).toString()) as [string, Place][];
    return { file, places: new Map(places), read: (place) => checked(file, place) };
  } catch {
    closeSync(file);
    return undefined;
  }
}

/**
 * Writes a file of values.
 *
 * @param values By key: bytes, or where they lie in `earlier`.
 * @throws {Error} of the file system.
 */
export function writeKept(
  path: string,
  values: ReadonlyMap<string, Uint8Array | Place>,
  earlier: Kept | undefined,
): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    const places: [string, Place][] = [];
    let at = head;
    const write = (bytes: Uint8Array): void => void (at += writeSync(file, bytes, 0, null, at));
    for (const [key, value] of values) {
      const bytes = value instanceof Uint8Array ? value : earlier?.read(value);
      if (!bytes) continue;
      places.push([key, { start: at, length: bytes.length, sum: sumOf(bytes) }]);
      write(bytes);
    }
    const table = Buffer.from(JSON.stringify(places));
    const from = at;
    write(numberBytes(table.length));
    write(table);
    writeSync(file, numberBytes(from), 0, null, 0);
  } finally {
    closeSync(file);
  }
}

function checked(file: number, { start, length, sum }: Place): Buffer | undefined {
  try {
    const bytes = bytesAt(file, start, length);
    return sumOf(bytes) === sum ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** @throws {Error} when the file is shorter. */
function bytesAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  if (readSync(file, bytes, 0, length, start) !== length) throw new Error('The file ends early.');
  return bytes;
}

function numberBytes(value: number): Buffer {
  const bytes = Buffer.alloc(head);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

const sumOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
