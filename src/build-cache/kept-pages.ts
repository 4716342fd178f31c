import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allDrawn, drawnFrom, framedBy, type Drawn } from '../model/drawn-from.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { BuildCache, keyOf } from './build-cache.ts';

/** What the names of scripts and pictures were when the pages were finished. */
const assetsKey = 'assets';

/**
 * Answers, guides, questions and outcomes whose pages an earlier build has finished and that would
 * come out the same: they are not rendered again.
 */
export class KeptPages {
  readonly #cache = new BuildCache('pages');
  readonly #keys: ReadonlyMap<Drawn, string>;
  readonly #kept: ReadonlySet<Drawn>;

  /** @param now In milliseconds: what pages say of the day is that of the whole build. */
  constructor(centre: HelpCentre, now: number) {
    const all = this.#cache.isOn ? allDrawn(centre) : [];
    const frame = this.#cache.isOn ? keyOf(framedBy(centre)) : '';
    this.#keys = new Map(all.map((drawn) => [drawn, keyOf(frame, drawnFrom(drawn, centre, now))]));
    // Astro takes a collection or a route in which there is nothing for a mistake.
    const always = new Set([all[0], centre.triage?.questions[0]]);
    this.#kept = new Set(
      all.filter((one) => !always.has(one) && this.#cache.has(this.#keys.get(one) ?? '')),
    );
  }

  /** Whether the page of something is kept, and not rendered. */
  has(drawn: Drawn): boolean {
    return this.#kept.has(drawn);
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
    for (const [drawn, key] of this.#keys) {
      const path = join(root, drawn.address, 'index.html');
      const html = this.#kept.has(drawn) ? this.#cache.get(key) : undefined;
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
