import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { failureOf, reading, wordsFor } from '../browser/failure.ts';
import { fill } from '../browser/dom.ts';
import type { CaseFileTexts } from './case-file-texts.ts';

const load = () => reading(import('./ticked-steps.ts'));

/** Steps that the composer has put into a case, and those that were ticked in this browser. */
export class CaseSteps {
  readonly #changed: () => void;
  /** By case: how pages call its steps; empty as long as that is being read. */
  readonly #named = new Map<string, readonly string[]>();

  /** @param changed Is called when names have come. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Steps of a case that its reader has not put into what was done. */
  of({ steps, facts }: CaseRecord): readonly string[] {
    if (steps.length === 0) return [];
    const key = JSON.stringify(steps);
    const named = this.#named.get(key);
    if (!named) void this.#read(key, steps);
    const lines = facts.done.split('\n');
    return (named ?? []).filter((step) => !lines.includes(step));
  }

  /** Puts what was ticked in this browser into what was done. @returns What to tell of it. */
  async add(
    record: CaseRecord,
    { stepsNone, stepsAdded }: CaseFileTexts,
    put: (steps: readonly string[]) => void,
  ): Promise<string> {
    try {
      const { tickedSteps } = await load();
      const there = [...record.facts.done.split('\n'), ...this.of(record)];
      const steps = (await tickedSteps()).filter((step) => !there.includes(step));
      if (steps.length > 0) put(steps);
      return steps.length > 0 ? fill(stepsAdded, { count: steps.length }) : stepsNone;
    } catch (error) {
      return wordsFor(failureOf(error));
    }
  }

  async #read(key: string, steps: CaseRecord['steps']): Promise<void> {
    this.#named.set(key, []);
    try {
      this.#named.set(key, await (await load()).namedSteps(steps));
    } catch {
      // Without a network, what they are called in addresses is all that there is.
      this.#named.set(
        key,
        steps.map(({ number, id }) => `${number} ${id}`),
      );
    }
    this.#changed();
  }
}
