import { spawn } from 'node:child_process';
import { connect } from 'node:net';

/** A built site, and where it lies on its host. */
export interface Site {
  /** Absolute path of the folder with `index.html`. */
  root: string;
  /** `/help`, or empty at the root of the host. */
  folder: string;
}

/** A server that is running. */
export interface Running {
  origin: string;
  stop(): Promise<void>;
}

/** A server that may be on this machine, and what is asked of it beside serving files. */
export interface Host {
  name: string;
  /** Which addresses it sends on; pages do it for the others. */
  redirects: 'all' | 'old' | 'none';
  /** Whether it says our headers; of caching, for all pages or for short links only. */
  headers: 'all pages' | 'short links' | 'none';
  /** Whether it keeps from readers what is written for servers. */
  refuses: boolean;
  /** @throws {Error} when it does not start; the message begins with `missing` where it is not installed. */
  start(site: Site): Promise<Running>;
}

/**
 * Starts a program that serves, and waits until it listens.
 *
 * @param stopped The signal that ends it.
 * @throws {Error} with what it said when it ends before that.
 */
export async function startProgram(
  command: readonly [string, ...string[]],
  port: number,
  environment: NodeJS.ProcessEnv = {},
  cwd?: string,
): Promise<Running> {
  const [name, ...args] = command;
  const server = spawn(name, args, { cwd, env: { ...process.env, ...environment } });
  let said = '';
  const keep = (chunk: Buffer): void => void (said = (said + String(chunk)).slice(-3000));
  server.stdout.on('data', keep);
  server.stderr.on('data', keep);
  let isOver = false;
  const ended = new Promise<void>((resolve) => {
    server.on('exit', () => resolve());
    server.on('error', () => {
      said = `missing: ${name}`;
      resolve();
    });
  }).then(() => (isOver = true));
  await listening(port, () => isOver);
  if (isOver) throw new Error(said);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** Settles when somebody listens at a port, or nobody will. */
async function listening(port: number, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const socket = connect(port, '127.0.0.1');
    const isUp = await new Promise<boolean>((resolve) => {
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    });
    socket.destroy();
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
