import { createHash } from 'node:crypto';
import { closeSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { cacheFolder } from './cache-folder.ts';
import { openKept, writeKept, type Kept, type Place } from './kept-file.ts';

/**
 * What a build has made of one kind, by a key of all that it was made of, for the build after it.
 * It holds what the last build used and nothing else, so it grows with the site and not with the
 * builds. Whatever is wrong with it, what it held is made again.
 */
export class BuildCache {
  readonly #path: string | undefined;
  readonly #earlier: Kept | undefined;
  /** What this build has used: values that are new, and where the others lie. */
  readonly #used = new Map<string, Uint8Array | Place>();

  /**
   * @param kind Name of what is kept; of each kind one process of a build makes all.
   * @param folder Absolute path; without one nothing is kept.
   */
  constructor(kind: string, folder: string | undefined = cacheFolder()) {
    this.#path = folder === undefined ? undefined : join(folder, kind);
    this.#earlier = this.#path === undefined ? undefined : openKept(this.#path);
  }

  /** Whether anything is kept. */
  get isOn(): boolean {
    return this.#path !== undefined;
  }

  /** Whether an earlier build made it of the same. */
  has(key: string): boolean {
    const place = this.#earlier?.places.get(key);
    return place !== undefined && this.#earlier?.read(place) !== undefined;
  }

  /** What an earlier build made of the same; `undefined` where there is nothing. */
  get(key: string): Buffer | undefined {
    const place = this.#earlier?.places.get(key);
    const packed = place && this.#earlier?.read(place);
    if (!packed) return undefined;
    this.#used.set(key, place);
    return zstdDecompressSync(packed);
  }

  /** Keeps a value for the next build. */
  set(key: string, value: string | Uint8Array): void {
    if (this.isOn) this.#used.set(key, zstdCompressSync(value));
  }

  /** What an earlier build made of the same `parts` (plain data), or is made now. */
  text(parts: () => readonly unknown[], make: () => string): string {
    if (!this.isOn) return make();
    const key = keyOf(...parts());
    const before = this.get(key);
    if (before) return before.toString('utf8');
    const value = make();
    this.set(key, value);
    return value;
  }

  /** Writes what this build has used, and forgets the rest; it is used no more. */
  save(): void {
    if (this.#path === undefined) return;
    const aside = `${this.#path}.${process.pid}`;
    try {
      writeKept(aside, this.#used, this.#earlier);
      renameSync(aside, this.#path);
    } catch {
      // A full disk makes the next build longer, and nothing else.
      rmSync(aside, { force: true });
    }
    if (this.#earlier) closeSync(this.#earlier.file);
  }
}

/** A key of all that a value is made of; its parts are plain data. */
export function keyOf(...parts: readonly unknown[]): string {
  const plain = (_key: string, value: unknown): unknown =>
    value instanceof Map ? [...value] : value;
  return hashOf(JSON.stringify(parts, plain));
}

/** A key of what is one text, or many bytes. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url');
