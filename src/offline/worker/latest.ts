import { Strategy, type StrategyHandler, type StrategyOptions } from 'workbox-strategies';

/** How a request is answered where the network does not. */
export interface Otherwise {
  /** @returns Nothing where it is not kept. */
  kept(request: Request, event: Event): Promise<Response | undefined>;
  /** Whether an answer is one; a server that is broken is as good as gone. */
  isGood(request: Request, response: Response): boolean;
  /** In seconds: so long the network is waited for where something is kept. */
  patience: number;
}

/**
 * What the network answers; what is kept, where it answers nothing, or nothing good, or nothing in
 * time. What is not kept is waited for as long as the browser does.
 */
export class Latest extends Strategy {
  readonly #otherwise: Otherwise;
  readonly #keeps: boolean;

  /** @param options Of the strategy; with the name of a cache, good answers are kept there. */
  constructor(otherwise: Otherwise, options: StrategyOptions = {}) {
    super(options);
    this.#otherwise = otherwise;
    this.#keeps = options.cacheName !== undefined;
  }

  protected async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const { kept, isGood, patience } = this.#otherwise;
    const stop = new AbortController();
    const asked = thatEnds(request, stop.signal);
    const answered = this.#keeps ? handler.fetchAndCachePut(asked) : handler.fetch(asked);
    const answer = await within(patience, answered).catch(() => undefined);
    if (answer && isGood(request, answer)) return answer;
    const own = await kept(request, handler.event);
    if (!own) return answered;
    // A browser lets the next request of an address wait for the one before: this one has to end,
    // or the page stays a kept one when the network is back.
    answered.catch(() => undefined);
    stop.abort();
    return own;
  }
}

/** The same request, as far as a browser lets another one be made of that for a page. */
function thatEnds(request: Request, signal: AbortSignal): Request {
  try {
    return new Request(request, { signal });
  } catch {
    return request;
  }
}

/** @returns Nothing when it is not there in so many seconds. */
async function within<Value>(seconds: number, coming: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), seconds * 1000);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}
