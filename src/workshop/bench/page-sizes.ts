import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lateAddresses } from '../../finishing/trimming/late-scripts.ts';

/** What a reader loads with a page before doing anything, in bytes of gzip level 9. */
export interface PageSize {
  /** Path of the page in its folder. */
  path: string;
  html: number;
  /** Stylesheets beside the page, those for print included. */
  css: number;
  /** Scripts beside the page and what they import; not what they load on demand. */
  js: number;
  /** All of these and the icon. */
  whole: number;
}

/** Reads the sizes of pages of a built site; files that pages share are read once. */
export class PageSizes {
  readonly #folder: string;
  readonly #files = new Map<string, { size: number; text: string }>();

  /** @param folder Absolute or from the working directory. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param path Of an HTML file in the folder. */
  of(path: string): PageSize {
    const html = readFileSync(join(this.#folder, path), 'utf8');
    const size = gzipSize(html);
    const css = this.#sum(addresses(html, /<link rel="stylesheet" href="([^"]+)"/g));
    const scripts = addresses(html, /["'](\/[\w./-]+\.js)["']/g);
    const js = this.#sum(this.#withImports([...scripts, ...lateAddresses(html)]));
    const icon = this.#sum(addresses(html, /<link rel="(?:shortcut )?icon" href="([^"]+)"/g));
    return { path, html: size, css, js, whole: size + css + js + icon };
  }

  #sum(files: readonly string[]): number {
    return files.reduce((sum, file) => sum + this.#file(file).size, 0);
  }

  #withImports(files: readonly string[]): string[] {
    const all = new Set<string>();
    const add = (file: string): void => {
      if (all.has(file)) return;
      all.add(file);
      const imports = addresses(this.#file(file).text, /(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g);
      for (const name of imports) add(new URL(name, `http://site${file}`).pathname);
    };
    files.forEach(add);
    return [...all];
  }

  #file(address: string): { size: number; text: string } {
    let file = this.#files.get(address);
    if (!file) {
      const path = join(this.#folder, address);
      // Starlight as it comes links an icon that it does not have.
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      file = { size: text ? gzipSize(text) : 0, text };
      this.#files.set(address, file);
    }
    return file;
  }
}

/** The paths of all answers, or of all guides, of a built site. */
export function pagePaths(folder: string, kind: 'faq' | 'guide'): string[] {
  const place =
    kind === 'faq' ? /^faq\/[^/]+\/(?!page\/)[^/]+\/index\.html$/ : /^guide\/[^/]+\/index\.html$/;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => place.test(path));
}

/** The smallest, the median and the largest of some numbers. */
export function spread(numbers: readonly number[]): [number, number, number] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return [at(0), at(0.5), at(1)];
}

/** Bytes of a text at gzip level 9. */
const gzipSize = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

const addresses = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, address = '']) => address);
