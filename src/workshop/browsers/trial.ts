import { middleOf, nameByText, textOf, whatHides } from './in-page.ts';
import type { Key, RealBrowser, Size } from './real-browser.ts';

/** Something that did not come as a reader may expect it. */
export interface Failure {
  expected: string;
  seen: string;
}

/** How long a page may take to do something on a busy machine. */
const patience = 5000;
const glance = 50;

/** One browser at one task: what a reader does and sees, and what failed so far. */
export class Trial {
  readonly failures: Failure[] = [];
  readonly #browser: RealBrowser;
  readonly #site: string;

  /** @param site The origin of the built site, without a slash at its end. */
  constructor(browser: RealBrowser, site: string) {
    this.#browser = browser;
    this.#site = site;
  }

  go(address: string): Promise<void> {
    return this.#browser.go(this.#site + address);
  }

  resize(size: Size): Promise<void> {
    return this.#browser.resize(size);
  }

  press(key: Key, control?: boolean): Promise<void> {
    return this.#browser.press(key, control);
  }

  type(text: string): Promise<void> {
    return this.#browser.type(text);
  }

  reload(): Promise<void> {
    return this.#browser.reload();
  }

  /** One page back in the history of the browser. */
  back(): Promise<void> {
    return this.#browser.back();
  }

  /** The page on paper, a PDF; `undefined` where the browser gives none. */
  print(): Promise<Buffer> | undefined {
    return this.#browser.print?.();
  }

  /** Runs a function of `in-page.ts` in the page. */
  async call<Args extends readonly unknown[], Value>(
    question: (...args: Args) => Value,
    ...args: Args
  ): Promise<Value> {
    const given = args.map((arg) => JSON.stringify(arg)).join();
    const text = await this.#browser.run(`JSON.stringify([(${question})(${given})])`);
    return (JSON.parse(text) as [Value])[0];
  }

  /**
   * Looks at something until it is as expected, or for five seconds.
   *
   * @param expected What should be, in words.
   * @param time Milliseconds to wait; 0 for what has to be there when a page has loaded.
   * @returns Whether it came to be so; if not, it has been noted as a failure.
   */
  async expect<Value>(
    expected: string,
    look: () => Promise<Value>,
    accepts: (seen: Value) => boolean,
    time = patience,
  ): Promise<boolean> {
    const end = Date.now() + time;
    for (;;) {
      // A page that is just being left cannot be asked.
      const seen = await look().catch((error: Error) => error);
      if (!(seen instanceof Error) && accepts(seen)) return true;
      if (Date.now() >= end) {
        this.note(expected, seen instanceof Error ? seen.message : JSON.stringify(seen));
        return false;
      }
      await new Promise((resolve) => setTimeout(resolve, glance));
    }
  }

  /** As `expect`, for that without which nothing more can be tried. */
  async need<Value>(
    expected: string,
    look: () => Promise<Value>,
    accepts: (seen: Value) => boolean,
  ): Promise<void> {
    if (!(await this.expect(expected, look, accepts))) throw new CannotGoOn();
  }

  note(expected: string, seen: string): void {
    this.failures.push({ expected, seen });
  }

  /** Wants an element to be seen, with nothing over it. */
  expectSeen(selector: string, where: string, time?: number): Promise<boolean> {
    return this.expect(
      `${selector} is seen ${where}`,
      () => this.call(whatHides, selector),
      (hidden) => hidden === '',
      time,
    );
  }

  expectText(selector: string, text: string | RegExp): Promise<boolean> {
    return this.expect(
      `${selector} says ${text}`,
      () => this.call(textOf, selector),
      (seen) => (typeof text === 'string' ? seen.includes(text) : text.test(seen)),
    );
  }

  /** Clicks where an element is; what lies over it, keeps the task from going on. */
  async click(selector: string): Promise<void> {
    await this.need(
      `${selector} can be clicked`,
      () => this.call(whatHides, selector),
      (hidden) => hidden === '',
    );
    await this.#browser.clickAt(...(await this.call(middleOf, selector)));
  }

  /** Clicks the element, of those of a selector, that shows a text; it may be drawn anew. */
  async clickText(selector: string, text: string): Promise<void> {
    let middle: [number, number] = [0, 0];
    await this.need(
      `${selector} “${text}” can be clicked`,
      async () => {
        if (!(await this.call(nameByText, selector, text, 'named'))) return 'missing';
        const hidden = await this.call(whatHides, '[data-tried=named]');
        middle = await this.call(middleOf, '[data-tried=named]');
        return hidden;
      },
      (hidden) => hidden === '',
    );
    await this.#browser.clickAt(...middle);
  }
}

/** A task ends early; why, has been noted. */
export class CannotGoOn extends Error {}
