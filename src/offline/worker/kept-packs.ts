import { decompress } from 'fzstd';
import { openPack, type KeptFile, type OpenPack } from '../pack.ts';
import { packsAddress } from '../../model/addresses.ts';
import { cacheNames, holds, type OfflineRelease, type Pack } from '../release.ts';
import { loadPack } from './load-pack.ts';
import { home } from './scope.ts';

const names = cacheNames(home);
/** Each is up to 8 MB in memory; a page and its files are in two or three. */
const mostOpen = 3;

/** A file with the day on which its pack was loaded. */
export interface DatedFile extends KeptFile {
  date: string | null;
}

/** The packs of one release in this browser. Those of another release are in a cache of their own. */
export class KeptPacks {
  readonly #release: OfflineRelease;
  /** The one that was asked for last is the last. */
  readonly #opened = new Map<string, Promise<OpenPack>>();

  constructor(release: OfflineRelease) {
    this.#release = release;
  }

  get cache(): Promise<Cache> {
    return caches.open(names.release(this.#release.id));
  }

  /**
   * Loads packs that are not kept yet, as they stand.
   *
   * @param onBytes Told how many more bytes are there.
   * @throws {Error} when one does not come, or is not what was published; `DOMException` when
   * there is no room. Those before it are kept.
   */
  async keep(packs: readonly Pack[], onBytes?: (bytes: number) => void): Promise<void> {
    await this.adopt(packs);
    const silence = 2 * this.#release.patience;
    for (const pack of await this.missing(packs)) {
      const address = addressOf(pack);
      await (await this.cache).put(address, await loadPack(address, pack, silence, onBytes));
    }
  }

  /** Takes what has not changed from the release before; nothing is asked of the network. */
  async adopt(packs: readonly Pack[]): Promise<void> {
    for (const pack of await this.missing(packs)) {
      const own = await caches.match(addressOf(pack));
      if (own) await (await this.cache).put(addressOf(pack), own);
    }
  }

  async missing(packs: readonly Pack[]): Promise<Pack[]> {
    const kept = await this.kept();
    return packs.filter((pack) => !kept.includes(pack));
  }

  async kept(): Promise<Pack[]> {
    const keys = await (await this.cache).keys();
    const kept = new Set(keys.map(({ url }) => new URL(url).pathname));
    return this.#release.packs.filter((pack) => kept.has(addressOf(pack)));
  }

  /** Whether kept packs hold all of these paths, as far as it can be said without opening one. */
  async hold(paths: readonly string[]): Promise<boolean> {
    const kept = await this.kept();
    return paths.every((path) => kept.some((pack) => holds(pack, path)));
  }

  /** @returns Nothing where no kept pack holds the path. */
  async file(path: string): Promise<DatedFile | undefined> {
    for (const pack of (await this.kept()).filter((pack) => holds(pack, path))) {
      const file = (await this.#open(pack)).file(path);
      if (file) return { ...file, date: await this.#dateOf(pack) };
    }
    return undefined;
  }

  async #dateOf(pack: Pack): Promise<string | null> {
    const response = await (await this.cache).match(addressOf(pack));
    return response?.headers.get('Date') ?? null;
  }

  /** Once as long as the worker lives, which is less than a minute after its last request. */
  #open(pack: Pack): Promise<OpenPack> {
    const opened = this.#opened.get(pack.name) ?? this.#read(pack);
    this.#opened.delete(pack.name);
    this.#opened.set(pack.name, opened);
    const [oldest] = this.#opened.keys();
    if (this.#opened.size > mostOpen && oldest !== undefined) this.#opened.delete(oldest);
    // What could not be read now may be there the next time.
    opened.catch(() => this.#opened.delete(pack.name));
    return opened;
  }

  async #read(pack: Pack): Promise<OpenPack> {
    const response = await (await this.cache).match(addressOf(pack));
    if (!response) throw new Error(`${pack.name} is not kept any more`);
    return openPack(decompress(new Uint8Array(await response.arrayBuffer())));
  }
}

const addressOf = ({ name }: Pack): string => home + packsAddress.slice(1) + name;
