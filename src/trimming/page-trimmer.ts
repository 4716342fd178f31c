import { namesInHtml, setByBrowsers, wordOf } from './names-in-use.ts';
import { loadScriptsLate } from './late-scripts.ts';
import { preloadImports } from './preload-imports.ts';
import { withoutOverridden } from './overridden.ts';
import { Scripts, type ScriptNeeds } from './script-needs.ts';
import { shortScopes } from './short-scopes.ts';
import { styleAttributesAsClasses } from './style-attributes.ts';
import { withoutFixedTheme, withSystemTheme } from './system-theme.ts';
import { inBody, inProse, namesAskedFor, usedRules } from './used-rules.ts';

/** A stylesheet made of all that a page has, and the names it asks for. */
interface Styles {
  css: string;
  asked: ReadonlySet<string>;
}

const stylesheet = /<link rel="stylesheet" href="([^"]+)"(?: media="(\w+)")?\s*\/?>/;
const anyStyle = new RegExp(`${stylesheet.source}|<style>([\\s\\S]*?)</style>`, 'g');
const anyScript = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const sourceOf = (attributes: string): string | undefined =>
  /\bsrc="([^"]+)"/.exec(attributes)?.[1];

/** From the beginning of the Markdown body to the end of what stands under it. */
const bodyOf = (html: string): string =>
  /class="sl-markdown-content"[^]*?<\/main>/.exec(html)?.[0] ?? '';

/** What stands there and is no Markdown, up to the first end of its kind: rather too little. */
const noContent = /<([a-z][\w-]*)\b[^>]*\bclass="[^"]*\bnot-content\b[^>]*>[^]*?<\/\1>/g;

/**
 * Makes pages small and complete: of their stylesheets, what they use stands in them, and they
 * ask for no other.
 *
 * The work on styles is done once for all pages that have the same names, so that ten thousand
 * pages cost little more than a few.
 */
export class PageTrimmer {
  readonly #read: (address: string) => string;
  readonly #scripts: Scripts;
  readonly #styles = new Map<string, Styles>();
  readonly #trimmed = new Map<string, string>();

  /** @param read Gives the text of a file of the site by its address. */
  constructor(read: (address: string) => string) {
    this.#read = read;
    this.#scripts = new Scripts(read);
  }

  /** A page as it is published; a page without styles stays as it is. */
  trim(page: string): string {
    const sheets = [...page.matchAll(anyStyle)];
    if (sheets.length === 0) return page;
    const { html, css } = styleAttributesAsClasses(
      this.#withoutEmptyScripts(withoutFixedTheme(page.replace(anyStyle, ''))),
    );
    const styles = this.#cssFor(html, this.#stylesOf(sheets)) + css;
    const trimmed = shortScopes(html.replace('</head>', () => `<style>${styles}</style></head>`));
    // The desk is nothing without its scripts; everywhere else text comes first.
    return trimmed.includes('<help-desk')
      ? preloadImports(trimmed, this.#read)
      : loadScriptsLate(trimmed);
  }

  #stylesOf(sheets: readonly RegExpExecArray[]): Styles {
    const key = sheets.join('');
    let styles = this.#styles.get(key);
    if (!styles) {
      const texts = sheets.map(([, address, media, inline]) => {
        const text = address === undefined ? (inline ?? '') : this.#read(address);
        return media && !text.startsWith('@media') ? `@media ${media}{${text}}` : text;
      });
      const css = withSystemTheme(withoutOverridden(texts.join('').replaceAll('\n', '')));
      styles = { css, asked: namesAskedFor(css) };
      this.#styles.set(key, styles);
    }
    return styles;
  }

  #cssFor(html: string, { css, asked }: Styles): string {
    const needs = [...html.matchAll(anyScript)].map(([, ...script]) => this.#needsOf(script));
    const names = namesInHtml(html.replace(anyScript, ''), (name) => asked.has(name));
    // Scripts do not write Markdown: what they name stands beside the body, or in a template.
    const body = bodyOf(html);
    const isAskedFor = (name: string): boolean => asked.has(name);
    for (const name of namesInHtml(body, isAskedFor)) names.add(inBody + name);
    for (const name of namesInHtml(body.replace(noContent, ''), isAskedFor))
      names.add(inProse + name);
    for (const name of asked) {
      const word = wordOf(name);
      if (setByBrowsers.has(name) || needs.some(({ words }) => words.has(word))) names.add(name);
    }
    const properties = new Set(needs.flatMap((script) => [...script.properties]));
    const key = [css.length, ...[...names].sort(), ...[...properties].sort()].join(' ');
    let trimmed = this.#trimmed.get(key);
    if (trimmed === undefined) {
      trimmed = usedRules(css, (name) => names.has(name), properties);
      this.#trimmed.set(key, trimmed);
    }
    return trimmed;
  }

  #withoutEmptyScripts(html: string): string {
    return html.replace(anyScript, (script, ...parts: string[]) =>
      this.#needsOf(parts).empty ? '' : script,
    );
  }

  #needsOf([attributes = '', text = '']: readonly string[]): ScriptNeeds {
    const address = sourceOf(attributes);
    return address === undefined ? this.#scripts.text(text) : this.#scripts.file(address);
  }
}
