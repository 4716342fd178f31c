import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a content folder before and after a command, by its path in the folder. */
export interface FileChange {
  file: string;
  /** `undefined` where there was none. */
  before: string | undefined;
  /** `undefined` where there is none any more. */
  after: string | undefined;
}

/** A content folder as it is to be: nothing is written before all of it is known to be right. */
export class FolderEdit {
  /** Absolute path. */
  readonly folder: string;
  readonly #texts = new Map<string, string | undefined>();
  readonly #moved = new Map<string, string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The text of a file as it is to be, with the line ends that it has on disk. */
  read(file: string): string | undefined {
    return this.#texts.has(file) ? this.#texts.get(file) : this.#onDisk(file);
  }

  write(file: string, text: string): void {
    this.#texts.set(file, text);
  }

  remove(file: string): void {
    this.#texts.set(file, undefined);
  }

  move(from: string, to: string): void {
    this.write(to, this.read(from) ?? '');
    this.remove(from);
    this.#moved.set(from, to);
  }

  /** The files that only get other names, new by old. */
  get moved(): ReadonlyMap<string, string> {
    return this.#moved;
  }

  get changes(): FileChange[] {
    return [...this.#texts]
      .map(([file, after]) => ({ file, before: this.#onDisk(file), after }))
      .filter(({ before, after }) => before !== after)
      .sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  #onDisk(file: string): string | undefined {
    const path = join(this.folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }
}
