import { Agent, get } from 'node:http';

/** What a server did under load. */
export interface Load {
  /** Answers a second. */
  rate: number;
  /** Requests that failed or were answered otherwise than with 200. */
  errors: number;
}

/**
 * Asks for an address over and over on so many connections at once.
 *
 * @param seconds How long.
 */
export async function load(url: string, connections: number, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + seconds * 1000;
  let answers = 0;
  let errors = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      if (await isServed(url, agent)) answers += 1;
      else errors += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  agent.destroy();
  return { rate: answers / seconds, errors };
}

function isServed(url: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode === 200));
      response.on('error', () => resolve(false));
    });
    request.on('error', () => resolve(false));
  });
}
