import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { ledgerFolder, oldLedger } from '../../source/ledger-source.ts';

const run = promisify(execFile);

/** A version of a file of the ledger, by its path in the content folder. */
export interface Version {
  file: string;
  text: string;
}

/** What Git knows of the ledger of a content folder. */
export interface LedgerHistory {
  /** A clone that knows only the latest commits. */
  isShallow: boolean;
  /** Every version that was ever committed on any side of a merge, oldest first. */
  versions: Version[];
  /** The files that are live: on the main branch of the remote, else on that of this clone. */
  live: Version[];
}

/** @returns `undefined` when the folder is in no Git repository with a commit, or there is no Git. */
export async function ledgerHistory(folder: string): Promise<LedgerHistory | undefined> {
  const git = async (...words: string[]): Promise<string | undefined> => {
    const options = { cwd: folder, maxBuffer: 2 ** 30 };
    return run('git', words, options).then(
      ({ stdout }) => stdout,
      () => undefined,
    );
  };
  if ((await git('rev-parse', '--verify', '--quiet', 'HEAD')) === undefined) return undefined;
  const isShallow = (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
  const live = await liveCommit(git);
  const merging = await git('rev-parse', '--verify', '--quiet', 'MERGE_HEAD');
  // Without --full-history and -m Git leaves out the side of a merge that was not taken.
  const log = await git(
    ...['log', '--full-history', '-m', '--raw', '-z', '--no-abbrev', '--no-renames', '--relative'],
    ...[
      '--format=',
      '--reverse',
      'HEAD',
      ...(merging ? ['MERGE_HEAD'] : []),
      ...(live ? [live] : []),
    ],
    ...['--', ledgerFolder, oldLedger],
  );
  const tree = live && (await git('ls-tree', '-r', '-z', live, '--', ledgerFolder, oldLedger));
  const changed = [...(log ?? '').matchAll(/:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\0([^\0]+)\0/g)];
  const standing = [...(tree ?? '').matchAll(/\d+ blob ([0-9a-f]+)\t([^\0]+)\0/g)];
  const listed = (matches: RegExpMatchArray[]): { blob: string; file: string }[] =>
    [...new Map(matches.map((match) => [`${match[1]} ${match[2]}`, match])).values()]
      .map(([, blob = '', file = '']) => ({ blob, file }))
      .filter(({ blob }) => !/^0+$/.test(blob));
  const [all, now] = [listed(changed), listed(standing)];
  const texts = await textsOf(
    folder,
    [...all, ...now].map(({ blob }) => blob),
  );
  const read = (items: typeof all): Version[] =>
    items.map(({ blob, file }) => ({ file, text: texts.get(blob) ?? '' }));
  return { isShallow, versions: read(all), live: read(now) };
}

/** The commit that readers see, as far as a clone can know. */
async function liveCommit(
  git: (...words: string[]) => Promise<string | undefined>,
): Promise<string | undefined> {
  const head = (await git('symbolic-ref', '--quiet', 'HEAD'))?.trim();
  const names = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'].filter(
    (name) => head !== `refs/heads/${name}`,
  );
  for (const name of names) {
    const commit = await git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
    if (commit) return commit.trim();
  }
  // In the middle of a merge the branch that is merged into, after it the same.
  const merging = await git('rev-parse', '--verify', '--quiet', 'MERGE_HEAD');
  const isMerge = await git('rev-parse', '--verify', '--quiet', 'HEAD^2');
  return merging ? 'HEAD' : isMerge ? 'HEAD^1' : undefined;
}

/** Reads many objects by one process. */
async function textsOf(folder: string, blobs: readonly string[]): Promise<Map<string, string>> {
  const names = [...new Set(blobs)];
  const child = spawn('git', ['cat-file', '--batch'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.end(names.map((name) => `${name}\n`).join(''));
  const parts: Buffer[] = [];
  for await (const part of child.stdout) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  const texts = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at);
    const [name = '', kind, size] = bytes.toString('utf8', at, end).split(' ');
    at = end + 1;
    // Of an object that is missing there is only that line.
    if (kind !== 'blob') continue;
    texts.set(name, bytes.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
