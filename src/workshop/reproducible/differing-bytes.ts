import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** So much is shown of where two files begin to differ, in bytes. */
const around = 40;

/** Where two folders are not the same, one line for each file; empty when they are. */
export function differingBytes(first: string, second: string): string[] {
  const [ours, theirs] = [filesIn(first), filesIn(second)];
  return [...new Set([...ours, ...theirs])].sort().flatMap((path) => {
    if (!theirs.has(path)) return [`${path}: only in the first`];
    if (!ours.has(path)) return [`${path}: only in the second`];
    const difference = compare(readFileSync(join(first, path)), readFileSync(join(second, path)));
    return difference === undefined ? [] : [`${path}: ${difference}`];
  });
}

function filesIn(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
  );
}

function compare(one: Buffer, other: Buffer): string | undefined {
  if (one.equals(other)) return undefined;
  const longest = Math.max(one.length, other.length);
  const places = Array.from({ length: longest }, (_, place) => place);
  const differing = places.filter((place) => one[place] !== other[place]);
  const [at = 0] = differing;
  const shown = (bytes: Buffer): string =>
    JSON.stringify(bytes.subarray(Math.max(0, at - around), at + around).toString());
  return `${differing.length} bytes of ${longest}, from byte ${at}: ${shown(one)} / ${shown(other)}`;
}
