import { ChecklistStore } from '../checklist/checklist-store.ts';
import { loadDeskAnswer } from '../reply/desk-answers.ts';

const keyPattern = /^help:checklist:(\d{1,9})$/;

/**
 * Steps that were ticked in this browser, as their pages call them: `1302 查看状态`. A step that is
 * gone from its page is left out; of a page that is gone, what its steps were called in addresses
 * is all that is left.
 *
 * @throws Where there is no network.
 */
export async function tickedSteps(): Promise<string[]> {
  const numbers = Object.keys(localStorage)
    .flatMap((key) => keyPattern.exec(key)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const pages = numbers.map(async (number) => {
    const { done } = new ChecklistStore(number);
    const page = await loadDeskAnswer(number).catch((error: unknown) => {
      if (!navigator.onLine) throw error;
    });
    if (!page) return [...done].map((id) => `${number} ${id}`);
    const { steps } = page;
    return steps.filter(({ id }) => done.has(id)).map(({ text }) => `${number} ${text}`);
  });
  return (await Promise.all(pages)).flat();
}
