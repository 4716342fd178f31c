import type { DeskAnswer, DeskIndex } from '../../desk/desk-page.ts';
import { loadJson } from '../browser/load-json.ts';
import { once } from '../browser/once.ts';

export const loadDeskIndex = (): Promise<DeskIndex> =>
  loadJson(`${import.meta.env.BASE_URL}desk/index.json`);

const answers = new Map<number, () => Promise<DeskAnswer>>();

/** Loads what a reply needs of an answer or guide, each once. */
export function loadDeskAnswer(number: number): Promise<DeskAnswer> {
  const load =
    answers.get(number) ??
    once(() => loadJson(`${import.meta.env.BASE_URL}desk/answers/${number}.json`));
  answers.set(number, load);
  return load();
}
