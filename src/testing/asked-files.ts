import type { Page, Request } from 'playwright-core';

/** A file that a page asked for. */
export interface AskedFile {
  path: string;
  /** Bytes over the network, without headers. */
  bytes: number;
  /** 1 of what was asked for at once, 2 of what had to wait for some of that, and so on. */
  wave: number;
}

/** Notes what a page asks for from now on. */
export class AskedFiles {
  readonly #asked: { request: Request; started: number; ended: number }[] = [];

  constructor(page: Page) {
    page.on('request', (request) =>
      this.#asked.push({ request, started: performance.now(), ended: Infinity }),
    );
    page.on('requestfinished', (request) => {
      const asked = this.#asked.find((each) => each.request === request);
      if (asked) asked.ended = performance.now();
    });
  }

  /** Forgets what was asked for so far. */
  forget(): void {
    this.#asked.length = 0;
  }

  /** What was asked for, and has come. */
  async files(): Promise<AskedFile[]> {
    const waves: number[] = [];
    for (const { started } of this.#asked) {
      const before = this.#asked.flatMap(({ ended }, place) =>
        ended <= started ? (waves[place] ?? 0) : [],
      );
      waves.push(1 + Math.max(0, ...before));
    }
    return Promise.all(
      this.#asked.map(async ({ request }, place) => ({
        path: new URL(request.url()).pathname,
        bytes: (await request.sizes()).responseBodySize,
        wave: waves[place] ?? 1,
      })),
    );
  }
}
