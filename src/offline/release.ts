/** A pack of files that a browser may keep. */
export interface Pack {
  /** Its file, below the folder of packs. */
  name: string;
  /** As it is loaded and kept: compressed. */
  bytes: number;
  /** Of these bytes, as `fetch` takes it: a portal that answers in the server's place is none. */
  integrity: string;
  /** Without being asked: the urgent answers, what leads to them, the tools, and the search. */
  isFirst: boolean;
}

/** What one release of the help centre offers for reading without a network. */
export interface OfflineRelease {
  /** Differs when any file does. */
  id: string;
  packs: readonly Pack[];
  /** Whether the first packs hold the search. */
  hasSearch: boolean;
}

/** Without asking nobody keeps more than this, in bytes. */
export const mostUnasked = 1_000_000;

/** Of this the first packs take so much at most; pages that were seen have the rest. */
export const mostFirst = 600_000;

/** Caches are those of a host, which may have other help centres in other folders. */
const cachesOf = (home: string): string => `help-offline ${home} `;

/** The names of caches of a help centre. */
export const cacheNames = (home: string) => ({
  /** The packs of a release. */
  release: (id: string): string => `${cachesOf(home)}${id}`,
  /** Pages that were read and are in no pack that is kept. */
  seen: `${cachesOf(home)}seen`,
  /** Empty; where it is, everything is to be kept of the next release, too. */
  all: `${cachesOf(home)}all`,
});

/** Whether a cache is one of these. */
export const isCacheOf = (home: string, name: string): boolean => name.startsWith(cachesOf(home));
