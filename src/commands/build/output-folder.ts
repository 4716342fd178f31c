import { isAbsolute, relative, resolve } from 'node:path';

/**
 * Takes the folder of the site out of the arguments of a build.
 *
 * @returns Its absolute path, and the other arguments.
 * @throws {Error} when putting a site there would remove the project.
 */
export function outputFolder(args: readonly string[]): { target: string; others: string[] } {
  const others: string[] = [];
  let named = 'dist';
  for (let place = 0; place < args.length; place += 1) {
    const arg = args[place] ?? '';
    const [, joined] = /^--outDir(?:=(.*))?$/.exec(arg) ?? [];
    if (joined !== undefined) named = joined;
    else if (arg === '--outDir') named = args[(place += 1)] ?? '';
    else others.push(arg);
  }
  const target = resolve(named);
  const way = relative(target, process.cwd());
  if (!way.startsWith('..') && !isAbsolute(way)) throw new Error(inTheWay);
  return { target, others };
}

const inTheWay = [
  '--outDir 写的是这个项目的文件夹，或者它上面的文件夹，网站放不进去。',
  '应为：一个单独的文件夹，里面只有网站',
  '改法：换一个，例如 --outDir dist',
].join('\n');
