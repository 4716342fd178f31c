import { tableOf, type Row } from '../bench/table.ts';
import type { CaseResult } from './pool.ts';

type Counts = Record<'cases' | CaseResult['end'], number>;

/** What became of the cases, by kind of mutation. */
export class Tally {
  readonly #counts = new Map<string, Counts>();
  readonly failures: CaseResult[] = [];

  add(result: CaseResult): void {
    for (const kind of [result.kind, 'all']) {
      const counts = this.#counts.get(kind) ?? { cases: 0, correct: 0, refused: 0, failed: 0 };
      counts.cases += 1;
      counts[result.end] += 1;
      this.#counts.set(kind, counts);
    }
    if (result.end === 'failed') this.failures.push(result);
  }

  /** As a Markdown table, all together at its end. */
  toString(): string {
    const kinds = [...this.#counts.keys()].filter((kind) => kind !== 'all').sort();
    return tableOf(
      [...kinds, 'all'].map((kind) => [kind, rowOf(this.#counts.get(kind))]),
      false,
    );
  }
}

function rowOf(counts: Counts | undefined): Row {
  const shown = (end: keyof Counts): { shown: string } => ({ shown: String(counts?.[end] ?? 0) });
  return {
    cases: shown('cases'),
    correct: shown('correct'),
    'refused with its place': shown('refused'),
    failed: shown('failed'),
  };
}
