import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Every change is compared when it lands; older ones were compared when they did. */
const howMany = 20;

/**
 * The latest committed versions of a file, newest first.
 *
 * @param path Absolute path.
 * @returns Empty when the file is in no Git repository, or there is no Git.
 */
export async function earlierVersions(path: string): Promise<string[]> {
  const git = async (...words: string[]): Promise<string> => {
    const options = { cwd: dirname(path), maxBuffer: 2 ** 28 };
    return (await run('git', words, options)).stdout;
  };
  try {
    const log = await git('log', `-${howMany}`, '--format=%H', '--', basename(path));
    const commits = log.split('\n').filter(Boolean);
    return await Promise.all(
      // A commit that deleted the file has no version of it.
      commits.map((commit) => git('show', `${commit}:./${basename(path)}`).catch(() => '')),
    );
  } catch {
    return [];
  }
}
