import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { compileCache } from './compile-cache.ts';

/** Astro tells its makers nothing, and no server goes on behind the back of who started it. */
const always = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/**
 * Runs a command of Astro in this terminal.
 *
 * @param variables Added to the environment.
 * @returns The exit code, as a shell gives it when a signal ended the command.
 * @throws {Error} when the project lies where Astro cannot read it; the message is in Chinese.
 */
export function runAstro(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<number> {
  refusePlace(process.cwd());
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...compileCache, ...always, ...variables },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)),
    );
  });
}

/** Vite takes what follows these for the query or the fragment of an address. */
export function refusePlace(folder: string): void {
  const [sign] = /[#?]/.exec(folder) ?? [];
  if (sign === undefined) return;
  throw new Error(
    `项目所在的文件夹 ${folder} 的名字里有 ${sign}，构建工具 Vite 读不了这样的路径。\n改法：给这个文件夹改名，空格和中文都可以，不要有 # 和 ?。`,
  );
}
