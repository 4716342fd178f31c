import type { Connect } from 'vite';

/**
 * Keeps requests and changes of the content apart. A page that is being rendered while Astro takes
 * in new content can leave modules with the old content behind, for good.
 */
export class RequestGate {
  #changing = Promise.resolve();
  #rendering = new Set<Promise<unknown>>();

  /** Lets requests wait for the change that is going on. */
  readonly middleware: Connect.NextHandleFunction = async (_request, response, next) => {
    await this.#changing;
    const done = new Promise((resolve) => response.once('close', resolve));
    this.#rendering.add(done);
    void done.then(() => this.#rendering.delete(done));
    next();
  };

  /** Makes a change when those before it are made and what is being answered is answered. */
  change(make: () => Promise<void>): void {
    this.#changing = this.#changing.then(() => Promise.all(this.#rendering)).then(make);
  }
}
