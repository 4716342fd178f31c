import type { Pack } from '../release.ts';

/**
 * Loads a pack and holds it against its hash: what a portal answers in the server's place is none.
 * (`fetch` could do that, but hands out nothing before it has all: nobody would see it come.)
 *
 * @param silence In seconds: so long nothing may come, a network that says nothing more is gone.
 * @param onBytes Told how many more have come.
 * @throws {Error} when it does not come, stops on the way, or is another one.
 */
export async function loadPack(
  address: string,
  { hash }: Pack,
  silence: number,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<Response> {
  const stop = new AbortController();
  const stopLater = (): ReturnType<typeof setTimeout> =>
    setTimeout(() => stop.abort(), silence * 1000);
  let timer = stopLater();
  const again = (): void => {
    clearTimeout(timer);
    timer = stopLater();
  };
  try {
    const response = await fetch(address, { signal: stop.signal });
    if (!response.ok || !response.body) throw new Error(`no ${address}`);
    const bytes = await readAll(response.body, (count) => {
      again();
      onBytes(count);
    });
    if ((await hashOf(bytes)) !== hash) throw new Error(`another ${address}`);
    return new Response(bytes as BodyInit, { headers: { Date: new Date().toUTCString() } });
  } finally {
    clearTimeout(timer);
  }
}

async function readAll(
  body: ReadableStream<Uint8Array>,
  onBytes: (bytes: number) => void,
): Promise<Uint8Array> {
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(parts);
    parts.push(value);
    onBytes(value.length);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
