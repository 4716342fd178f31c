import { reading } from './failure.ts';

/**
 * Loads a JSON file of this site, and fails with `NotRead` where it is not there.
 *
 * @param cache Whether the browser may have kept the file.
 */
export const loadJson = <Value>(address: string, cache: RequestCache = 'default'): Promise<Value> =>
  reading(load(address, cache));

async function load<Value>(address: string, cache: RequestCache): Promise<Value> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}
