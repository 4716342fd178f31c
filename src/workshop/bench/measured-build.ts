import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';

/** What a build took. */
export interface BuildCost {
  seconds: number;
  /** Of the processor, of the build and the processes it started; 0 if unknown. */
  cpuSeconds: number;
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
  let cpuSeconds = 0;
  const watch = setInterval(() => {
    const now = usageOf(child.pid ?? 0);
    memory = Math.max(memory, now.memory);
    cpuSeconds = Math.max(cpuSeconds, now.cpuSeconds);
  }, 100);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build of ${project} failed:\n${text}`);
  return { seconds: (performance.now() - started) / 1000, cpuSeconds, memory };
}

/** Linux counts processor time in hundredths of a second. */
const ticks = 100;

/**
 * What a process and those it started use and have used, from `/proc`; 0 where there is none.
 *
 * @param parent The command line of the process that started it.
 */
function usageOf(pid: number, parent = ''): Pick<BuildCost, 'memory' | 'cpuSeconds'> {
  try {
    // A process that has not begun its own program shares the memory of the one that started it.
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (command === parent) return { memory: 0, cpuSeconds: 0 };
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const memory = Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
    // Behind the name in parentheses; own time, then that of processes which have ended.
    const times = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const cpuSeconds = times.slice(11, 15).reduce((sum, time) => sum + Number(time) / ticks, 0);
    return readdirSync(`/proc/${pid}/task`)
      .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
      .filter((child) => child.trim() !== '')
      .map((child) => usageOf(Number(child), command))
      .reduce(
        (sum, one) => ({
          memory: sum.memory + one.memory,
          cpuSeconds: sum.cpuSeconds + one.cpuSeconds,
        }),
        { memory, cpuSeconds },
      );
  } catch {
    return { memory: 0, cpuSeconds: 0 };
  }
}
