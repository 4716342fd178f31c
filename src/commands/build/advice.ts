/** Below this, a failed build is told that the disk is full, in bytes. */
const little = 20_000_000;

/** What is known of a build that failed. */
export interface Failure {
  /** Folder of the site, as it is named to people. */
  target: string;
  /** Whether there is an older site in it. */
  hasSite: boolean;
  /** Bytes that were free on its disk at the end. */
  free: number;
}

/** How to go on after a build that failed; why it failed was said before. */
export function adviceAfter({ target, hasSite, free }: Failure): string {
  const state = hasSite
    ? `没有建成。${target} 没有动，还是上一次建成的网站。`
    : `没有建成。${target} 还没有网站。`;
  return free < little
    ? `${state}\n磁盘满了，只剩 ${Math.floor(free / 1_000_000)} MB。改法：腾出空间，再运行一次。`
    : `${state}\n改法：照上面说的改好，再运行一次。`;
}

/**
 * Why a site that is whole could not be put in its place.
 *
 * @param free Bytes that are free on the disk of that place, after clearing up; if they are known.
 */
export function adviceForPlace(
  target: string,
  error: NodeJS.ErrnoException,
  free?: number,
): string {
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') {
    const left = free === undefined ? '' : `，只剩 ${Math.floor(free / 1_000_000)} MB`;
    return [
      `新的网站建好了，但 ${target} 所在的磁盘满了${left}，旧的没有动，写了一半的已经清掉。`,
      '应为：那个磁盘放得下旧的和新的两份网站',
      '改法：在那个磁盘上腾出空间，再运行一次；或者用 --outDir 换一个地方',
    ].join('\n');
  }
  return [
    `新的网站建好了，但换不进 ${target}（${error.code ?? error.message}），旧的没有动。`,
    '应为：它可以整个换掉，不是挂载点，上一级文件夹写得进去',
    '改法：挂载或开放它的上一级文件夹，或者用 --outDir 换一个地方',
  ].join('\n');
}
