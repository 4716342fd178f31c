import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawnFrom, framedBy } from '../model/drawn-from.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import type { Page } from '../model/page.ts';
import { BuildCache, keyOf } from './build-cache.ts';

/** What the names of scripts and pictures were when the pages were finished. */
const assetsKey = 'assets';

/**
 * Answers and guides that an earlier build has finished and that would come out the same: they are
 * not rendered again.
 */
export class KeptPages {
  readonly #cache = new BuildCache('pages');
  readonly #keys: ReadonlyMap<Page, string>;
  readonly #kept: ReadonlySet<Page>;

  /** @param now In milliseconds: what pages say of the day is that of the whole build. */
  constructor(centre: HelpCentre, now: number) {
    const pages = this.#cache.isOn ? [...centre.answers, ...centre.guides] : [];
    const frame = this.#cache.isOn ? keyOf(framedBy(centre)) : '';
    this.#keys = new Map(pages.map((page) => [page, keyOf(frame, drawnFrom(page, centre, now))]));
    const known = pages.filter((page) => this.#cache.has(this.#keys.get(page) ?? ''));
    // Astro takes a collection in which there is nothing for a mistake.
    this.#kept = new Set(known.length < pages.length ? known : known.slice(1));
  }

  /** Whether a page is kept, and not rendered. */
  has(page: Page): boolean {
    return this.#kept.has(page);
  }

  /**
   * Puts the pages that are kept beside those that were rendered, and keeps all for the next build.
   *
   * @param root Absolute path of the folder of the site, whose other pages are finished.
   * @returns How many were kept.
   * @throws {Error} when they do not fit to it, or cannot be written.
   */
  complete(root: string): number {
    if (!this.#cache.isOn) return 0;
    const assets = readdirSync(join(root, '_astro'), { recursive: true }).sort().join('\n');
    const before = this.#cache.get(assetsKey)?.toString();
    if (this.#kept.size > 0 && before !== assets) throw new Error(strange);
    this.#cache.set(assetsKey, assets);
    for (const [page, key] of this.#keys) {
      const path = join(root, page.address, 'index.html');
      const html = this.#kept.has(page) ? this.#cache.get(key) : undefined;
      if (html) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, html);
      } else this.#cache.set(key, readFileSync(path));
    }
    this.#cache.save();
    return this.#kept.size;
  }
}

const strange = [
  '上一次构建留下的页面和这一次的脚本对不上，网站没有换成新的。',
  '改法：删掉 .astro/kept 文件夹，再运行一次 npm run build',
].join('\n');
