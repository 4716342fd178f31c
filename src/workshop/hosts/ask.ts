/** One answer of a server, without what it was compressed with. */
interface Response {
  status: number;
  headers: Headers;
  body: Buffer;
}

/** What a server says when it is asked for a path, and where that ends. */
export interface Answer {
  first: Response;
  last: Response;
  /** Path of the last one. */
  path: string;
}

/** Asks for a path and follows redirects inside the host, as a browser without scripts. */
export async function ask(origin: string, path: string): Promise<Answer> {
  const first = await get(origin + path);
  let [last, url] = [first, new URL(path, origin)];
  for (let hops = 0; hops < 5; hops += 1) {
    const target = last.headers.get('location');
    if (target === null) break;
    url = new URL(target, url);
    if (url.origin !== origin) break;
    last = await get(url.href);
  }
  return { first, last, path: url.pathname };
}

async function get(url: string): Promise<Response> {
  const response = await fetch(encodeURI(decodeURI(url)), {
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
  });
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, body };
}
