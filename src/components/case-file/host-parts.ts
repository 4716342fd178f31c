import { fieldOf, partsOf } from '../tools/parts-of.ts';

/** The parts, fields and choices of an element that its page was built with, by their names. */
export class HostParts {
  readonly #host: HTMLElement;
  readonly part: ReturnType<typeof partsOf>;
  readonly field = fieldOf;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.part = partsOf(host);
  }

  button(name: string): HTMLButtonElement {
    return this.part<HTMLButtonElement>(name);
  }

  /** The value that is chosen of one of several; empty where none is. */
  chosen(name: string): string {
    return this.#host.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? '';
  }

  /** Calls back with the value when another one of several is chosen. */
  onChoice(name: string, act: (value: string) => void): void {
    for (const input of this.#host.querySelectorAll<HTMLInputElement>(`[name="${name}"]`))
      input.addEventListener('change', () => act(input.value));
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.#host.querySelectorAll<HTMLElement>(selector)];
  }
}
