/**
 * Loads a JSON file of this site, and fails where it is not there.
 *
 * @param cache Whether the browser may have kept the file.
 */
export async function loadJson<Value>(
  address: string,
  cache: RequestCache = 'default',
): Promise<Value> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}
