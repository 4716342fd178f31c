import type { DeskAnswer, DeskIndex } from '../../desk/desk-page.ts';

const files = new Map<string, Promise<unknown>>();

export const loadDeskIndex = (): Promise<DeskIndex> => load('index.json') as Promise<DeskIndex>;

export const loadDeskAnswer = (number: number): Promise<DeskAnswer> =>
  load(`answers/${number}.json`) as Promise<DeskAnswer>;

/** Loads a file of the desk once; a failure is forgotten, so that the next attempt may succeed. */
function load(name: string): Promise<unknown> {
  const loading =
    files.get(name) ??
    fetch(`${import.meta.env.BASE_URL}desk/${name}`).then((response) => {
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.json() as Promise<unknown>;
    });
  files.set(name, loading);
  loading.catch(() => files.delete(name));
  return loading;
}
