import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Work that processes share without waiting for one another: each piece is done by the one that
 * takes it first. A folder tells who was first, as only one process can make it.
 */
export class SharedWork {
  readonly #folder: string;

  /** @param folder Absolute path of a folder for nothing else, the same for all. */
  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** @returns Whether the piece is for the one who asks. */
  take(name: string): boolean {
    try {
      mkdirSync(join(this.#folder, name));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  }

  /** Nobody asks any more. */
  end(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
