import type { LanguageTag } from '../schema/language-tag.ts';

/** A pack of files that a browser may keep. */
export interface Pack {
  /** Its file, below the folder of packs. */
  name: string;
  /** As it is loaded and kept: compressed. */
  bytes: number;
  /** SHA-256 of these bytes in base64: a portal that answers in the server's place is none. */
  hash: string;
  /** Without being asked: the urgent answers, what leads to them, the tools, and the search. */
  isFirst: boolean;
  /** What is in it, so that it is known without being opened: all paths, or the first and last. */
  holds: readonly string[] | { readonly from: string; readonly to: string };
}

/** What one release of the help centre offers for reading without a network. */
export interface OfflineRelease {
  /** Differs when any file does. */
  id: string;
  packs: readonly Pack[];
  /** What addresses of the help centre begin with; others on its host are of somebody else. */
  roots: readonly string[];
  /** How long a reader waits for the network where a page is kept, in seconds. */
  patience: number;
  language: LanguageTag;
  /** What is said on a page that is kept, with its `{{date}}`. */
  keptLine: string;
}

/** Packs that bear the same name belong together: no search works with a part of its files. */
export const isOfGroup = ({ name }: Pick<Pack, 'name'>, group: string): boolean =>
  name.startsWith(`${group}.`);

/** Whether a pack holds a path, as far as that can be said without opening it. */
export function holds({ holds }: Pick<Pack, 'holds'>, path: string): boolean {
  if ('from' in holds) return holds.from <= path && path <= holds.to;
  return holds.includes(path);
}

/** What packs are together, in bytes. */
export const sum = (packs: readonly Pick<Pack, 'bytes'>[]): number =>
  packs.reduce((bytes, pack) => bytes + pack.bytes, 0);

/** The search, which is kept whole or not at all. */
export const searchGroup = 'search';

/** Without asking nobody keeps more than this, in bytes. */
export const mostUnasked = 1_000_000;

/** Of this the first packs take so much at most; pages that were seen have the rest. */
export const mostFirst = 600_000;

/**
 * In seconds. On 2G a page of 15 kB is there in five, with the names of the host looked up; who has
 * waited for twice as long is better off with what is kept.
 */
export const readersPatience = 10;

/** Caches are those of a host, which may have other help centres in other folders. */
const cachesOf = (home: string): string => `help-offline ${home} `;

/** The names of caches of a help centre. */
export const cacheNames = (home: string) => ({
  /** The packs of a release. */
  release: (id: string): string => `${cachesOf(home)}${id}`,
  /** Pages that were read and are in no pack that is kept. */
  seen: `${cachesOf(home)}seen`,
  /** Addresses of pages that were read before a release, and are to be loaded anew. */
  again: `${cachesOf(home)}again`,
  /** Empty; where it is, everything is to be kept of the next release, too. */
  all: `${cachesOf(home)}all`,
});

/** Whether a cache is one of these. */
export const isCacheOf = (home: string, name: string): boolean => name.startsWith(cachesOf(home));
