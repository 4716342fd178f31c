import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program that was started, with a folder of its own that goes with it. */
export interface StartedProcess {
  /** What it printed where the line of its beginning was looked for: the part in brackets. */
  line: string;
  folder: string;
  stop(): Promise<void>;
}

const patience = 20_000;

/**
 * Starts a program in a group of processes of its own, so that all it starts ends with it.
 *
 * @param commandOf The command and its arguments, given the empty folder that is its own.
 * @param ready What it prints when it is ready; without it, it is ready at once.
 */
export async function startProcess(
  commandOf: (folder: string) => readonly string[],
  env: NodeJS.ProcessEnv,
  ready?: RegExp,
): Promise<StartedProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'real-browser-'));
  const [command = '', ...args] = commandOf(folder);
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Browsers write beside their profile, too.
    env: { ...process.env, ...env, HOME: folder, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = async (): Promise<void> => {
    killGroup(child);
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { line: await lineOf(child, ready), folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function lineOf(child: ChildProcess, ready: RegExp | undefined): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`does not start: ${lastOf(output)}`)),
      patience,
    );
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
    };
    const read = (data: Buffer): void => {
      output = (output + data).slice(-100_000);
      const [, line] = ready?.exec(output) ?? [];
      if (line !== undefined) end(() => resolve(line));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => end(() => reject(error)));
    child.once('exit', () => end(() => reject(new Error(`ends at once: ${lastOf(output)}`))));
    if (!ready) end(() => resolve(''));
  });
}

const lastOf = (output: string): string => output.trim().split('\n').slice(-3).join(' / ');

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
