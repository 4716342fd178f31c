import { decompress } from 'fzstd';
import { openPack, type KeptFile, type OpenPack } from '../pack.ts';
import { packsAddress } from '../../model/addresses.ts';
import { cacheNames, type OfflineRelease, type Pack } from '../release.ts';
import { home } from './scope.ts';

const names = cacheNames(home);

/** The packs of one release in this browser. Those of another release are in a cache of their own. */
export class KeptPacks {
  readonly #release: OfflineRelease;
  readonly #opened = new Map<string, Promise<OpenPack>>();

  constructor(release: OfflineRelease) {
    this.#release = release;
  }

  get cache(): Promise<Cache> {
    return caches.open(names.release(this.#release.id));
  }

  /**
   * Loads packs that are not kept yet.
   *
   * @throws {TypeError} when one does not come, or is not what was published; `DOMException` when
   * there is no room. Those before it are kept.
   */
  async keep(packs: readonly Pack[]): Promise<void> {
    const cache = await this.cache;
    for (const pack of packs) {
      const address = addressOf(pack);
      if (await cache.match(address)) continue;
      // What has not changed is there from the release before.
      const own = await caches.match(address);
      const response = own ?? (await fetch(address, { integrity: pack.integrity }));
      await cache.put(address, response);
    }
  }

  async kept(): Promise<Pack[]> {
    const cache = await this.cache;
    const kept = this.#release.packs.map(async (pack) =>
      (await cache.match(addressOf(pack))) ? [pack] : [],
    );
    return (await Promise.all(kept)).flat();
  }

  /** @returns Nothing where no kept pack holds the path. */
  async file(path: string): Promise<KeptFile | undefined> {
    for (const pack of await this.kept()) {
      const file = (await this.#open(pack)).file(path);
      if (file) return file;
    }
    return undefined;
  }

  /** Whether kept packs hold all of these paths. */
  async hasAll(paths: readonly string[]): Promise<boolean> {
    const missing = new Set(paths);
    for (const pack of await this.kept()) {
      if (missing.size === 0) return true;
      const { table } = await this.#open(pack);
      for (const path of missing) if (table.has(path)) missing.delete(path);
    }
    return missing.size === 0;
  }

  /** Once as long as the worker lives, which is less than a minute after its last request. */
  #open(pack: Pack): Promise<OpenPack> {
    const opened = this.#opened.get(pack.name) ?? this.#read(pack);
    this.#opened.set(pack.name, opened);
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
