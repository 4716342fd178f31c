import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { ChecklistStore } from '../checklist/checklist-store.ts';
import { loadDeskAnswer } from '../reply/desk-answers.ts';

const keyPattern = /^help:checklist:(\d{1,9})$/;

/**
 * Steps that were ticked in this browser, as their pages call them: `1302 查看状态`.
 *
 * @throws Where there is no network.
 */
export function tickedSteps(): Promise<string[]> {
  const numbers = Object.keys(localStorage)
    .flatMap((key) => keyPattern.exec(key)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  return namedSteps(
    numbers.flatMap((number) => [...new ChecklistStore(number).done].map((id) => ({ number, id }))),
  );
}

/**
 * The same for steps of a case. A step that is gone from its page is left out; of a page that is
 * gone, what its steps were called in addresses is all that is left.
 */
export async function namedSteps(ticked: CaseRecord['steps']): Promise<string[]> {
  const numbers = [...new Set(ticked.map(({ number }) => number))];
  const pages = numbers.map(async (number) => {
    const done = new Set(ticked.filter((step) => step.number === number).map(({ id }) => id));
    const page = await loadDeskAnswer(number).catch((error: unknown) => {
      if (!navigator.onLine) throw error;
    });
    if (!page) return [...done].map((id) => `${number} ${id}`);
    const { steps } = page;
    return steps.filter(({ id }) => done.has(id)).map(({ text }) => `${number} ${text}`);
  });
  return (await Promise.all(pages)).flat();
}
