import { namesInHtml, setByBrowsers, wordOf, wordsInScript } from './names-in-use.ts';
import { shortScopes } from './short-scopes.ts';
import { withoutFixedTheme, withSystemTheme } from './system-theme.ts';
import { namesAskedFor, usedRules } from './used-rules.ts';

/** The stylesheets that pages share, read once. */
interface Styles {
  css: string;
  asked: ReadonlySet<string>;
}

const stylesheet = /<link rel="stylesheet" href="([^"]+)"(?: media="(\w+)")?\s*\/?>/;
const style = /<style>([\s\S]*?)<\/style>/;
const anyStyle = new RegExp(`${stylesheet.source}|${style.source}`, 'g');
const anyScript = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/**
 * Makes pages small and complete: what their stylesheets hold and they use stands in them, and
 * they ask for no stylesheet.
 *
 * The work on styles is done once for all pages that use the same names, so that ten thousand
 * pages cost little more than one.
 */
export class PageTrimmer {
  readonly #read: (address: string) => string;
  readonly #styles = new Map<string, Styles>();
  readonly #words = new Map<string, ReadonlySet<string>>();
  readonly #trimmed = new Map<string, string>();

  /** @param read Gives the text of a file of the site by its address. */
  constructor(read: (address: string) => string) {
    this.#read = read;
  }

  /** A page as it is published; a page without stylesheets stays as it is. */
  trim(page: string): string {
    const sheets = [...page.matchAll(anyStyle)];
    if (sheets.length === 0) return page;
    const styles = this.#stylesOf(sheets);
    const html = withoutFixedTheme(page.replace(anyStyle, ''));
    const css = this.#cssFor(html, styles);
    return shortScopes(html.replace('</head>', () => `<style>${css}</style></head>`));
  }

  #stylesOf(sheets: readonly RegExpExecArray[]): Styles {
    const css = sheets.map(([, address, media, inline]) => {
      const text = address === undefined ? (inline ?? '') : this.#read(address);
      return media && !text.startsWith('@media') ? `@media ${media}{${text}}` : text;
    });
    const key = sheets.join('');
    let styles = this.#styles.get(key);
    if (!styles) {
      const whole = withSystemTheme(css.join('\n'));
      styles = { css: whole, asked: namesAskedFor(whole) };
      this.#styles.set(key, styles);
    }
    return styles;
  }

  #cssFor(html: string, { css, asked }: Styles): string {
    const scripts = [...html.matchAll(anyScript)];
    const elements = html.replace(anyScript, '');
    const words = scripts.map(([, attributes = '', text = '']) => this.#wordsOf(attributes, text));
    const names = namesInHtml(elements, (name) => asked.has(name));
    for (const name of asked) {
      if (setByBrowsers.has(name) || words.some((set) => set.has(wordOf(name)))) names.add(name);
    }
    const key = `${css.length} ${[...names].sort().join(' ')}`;
    let trimmed = this.#trimmed.get(key);
    if (trimmed === undefined) {
      trimmed = usedRules(css, (name) => names.has(name));
      this.#trimmed.set(key, trimmed);
    }
    return trimmed;
  }

  /** The words of a script and of the scripts that it loads. */
  #wordsOf(attributes: string, text: string): ReadonlySet<string> {
    const address = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
    const key = address ?? text;
    let words = this.#words.get(key);
    if (!words) {
      const found = new Set<string>();
      // Set before the imports are followed: they may go in a circle.
      this.#words.set(key, found);
      const script = address === undefined ? text : this.#read(address);
      for (const word of wordsInScript(script)) found.add(word);
      for (const [, name = ''] of script.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) {
        const next = new URL(name, `http://site${address ?? '/'}`).pathname;
        for (const word of this.#wordsOf(`src="${next}"`, '')) found.add(word);
      }
      words = found;
    }
    return words;
  }
}
