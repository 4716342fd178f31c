import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { differingBytes } from './differing-bytes.ts';
import { linkedCopy } from '../../testing/linked-copy.ts';

// `npm run check:reproducible`: builds the project twice, in copies that have nothing in common but
// their files, and compares every byte. Ends with 1 when one differs.

/** What must not show in a site: where, when and in whose surroundings it was built. */
const surroundings = [
  {
    folder: 'a',
    hasCrlf: false,
    variables: { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' },
  },
  {
    folder: 'somewhere/else 在 别处',
    // As Git on Windows may have it, or whoever unpacks an archive there.
    hasCrlf: true,
    variables: {
      TZ: 'Pacific/Kiritimati',
      LANG: 'zh_CN.UTF-8',
      LC_ALL: 'zh_CN.UTF-8',
      NODE_OPTIONS: `--import=${new URL('later-clock.ts', import.meta.url).href}`,
      UV_THREADPOOL_SIZE: '1',
    },
  },
];

const work = mkdtempSync(join(tmpdir(), 'help-reproducible-'));
try {
  const [first = '', second = ''] = surroundings.map(({ folder, variables, hasCrlf }) =>
    builtIn(join(work, folder), variables, hasCrlf),
  );
  const different = differingBytes(first, second);
  for (const line of different) console.log(line);
  console.log(
    `${different.length} of ${readdirSync(first, { recursive: true }).length} files differ`,
  );
  process.exitCode = different.length > 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Gives a file, or all in a folder, the line ends of Windows. */
function withCrlf(path: string): void {
  if (statSync(path).isDirectory())
    return readdirSync(path).forEach((name) => withCrlf(join(path, name)));
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\r?\n/g, '\r\n'));
}

/** Builds a copy of the project, with packages of its own and nothing that an earlier build left. */
function builtIn(project: string, variables: NodeJS.ProcessEnv, hasCrlf: boolean): string {
  const leaves = ['dist', '.git', '.astro', 'node_modules'].map((path) => resolve(path));
  cpSync('.', project, { recursive: true, filter: (path) => !leaves.includes(resolve(path)) });
  linkedCopy('node_modules', join(project, 'node_modules'), ['.astro', '.vite']);
  console.log(`building in ${project.replaceAll(sep, '/')}`);
  if (hasCrlf) for (const part of ['src', 'content', 'LICENSE']) withCrlf(join(project, part));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'src/commands/build/run.ts')],
    { cwd: project, encoding: 'utf8', env: { ...process.env, ...variables } },
  );
  if (status !== 0) throw new Error(`The build in ${project} failed:\n${stdout}${stderr}`);
  return join(project, 'dist');
}
