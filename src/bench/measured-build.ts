import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';

/** What a build took. */
export interface BuildCost {
  seconds: number;
  /** Most memory of the build and the processes it started at one time, in bytes; 0 if unknown. */
  memory: number;
}

/**
 * Builds an Astro project into a folder that is emptied before, and measures it from start to end.
 *
 * @param environment Added to the one of this process.
 * @throws {Error} with the end of the build's output when it fails.
 */
export async function measuredBuild(
  project: string,
  output: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<BuildCost> {
  rmSync(output, { recursive: true, force: true });
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', output],
    { cwd: project, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment } },
  );
  let text = '';
  const keep = (chunk: Buffer): void => void (text = (text + String(chunk)).slice(-5000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, 100);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build of ${project} failed:\n${text}`);
  return { seconds: (performance.now() - started) / 1000, memory };
}

/** Resident memory of a process and of those it started, from `/proc`; 0 where there is none. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
    return readdirSync(`/proc/${pid}/task`)
      .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
      .filter((child) => child.trim() !== '')
      .reduce((sum, child) => sum + memoryOf(Number(child)), own);
  } catch {
    return 0;
  }
}
