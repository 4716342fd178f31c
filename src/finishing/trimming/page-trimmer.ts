import { StrangePage } from '../strange-page.ts';
import { HtmlPage, type PageElement } from '../html-page.ts';
import { layerOrder } from './layer-order.ts';
import { loadScriptsLate } from './late-scripts.ts';
import { moduleScripts } from './module-scripts.ts';
import { namesInUse, setByBrowsers, wordOf } from './names-in-use.ts';
import { withoutOverridden } from './overridden.ts';
import { preloadImports } from './preload-imports.ts';
import { Scripts, type ScriptNeeds } from './script-needs.ts';
import { shortScopes } from './short-scopes.ts';
import { styleAttributesAsClasses } from './style-attributes.ts';
import { dropFixedTheme, withSystemTheme } from './system-theme.ts';
import { namesAskedFor, usedRules } from './used-rules.ts';

/** A stylesheet made of all that a page has, and the names it asks for. */
interface Styles {
  css: string;
  asked: ReadonlySet<string>;
}

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
  readonly #made = new Set<string>();

  /** @param read Gives the text of a file of the site by its address. */
  constructor(read: (address: string) => string) {
    this.#read = read;
    this.#scripts = new Scripts(read);
  }

  /** Whether styles were made here for a page. */
  hasMade(styles: string): boolean {
    return this.#made.has(styles);
  }

  /**
   * A page as it is published; one that links no stylesheet stays as it is.
   *
   * @throws {StrangePage} when styles stand in the page that come from no file of the bundler.
   */
  trim(source: string): string {
    const page = new HtmlPage(source);
    const sheets = page.elements.filter(isStylesheet);
    if (!sheets.some(({ name }) => name === 'link')) return source;
    sheets.forEach((sheet) => page.remove(sheet));
    dropFixedTheme(page);
    const scripts = page.named('script');
    const empty = new Set(scripts.filter((script) => this.#needsOf(page, script).empty));
    empty.forEach((script) => page.remove(script));
    const fromAttributes = styleAttributesAsClasses(page);
    const own = this.#cssFor(page, scripts, this.#stylesOf(page, sheets));
    const styles = shortScopes(page, own + fromAttributes);
    this.#made.add(styles);
    const head = page.first('head');
    if (head) page.append(head, `<style>${styles}</style>`);
    const modules = moduleScripts(page).filter((script) => !empty.has(script));
    // The desk is nothing without its scripts; everywhere else text comes first.
    if (page.first('help-desk')) preloadImports(page, modules, this.#read);
    else loadScriptsLate(page, modules);
    return page.toString();
  }

  #stylesOf(page: HtmlPage, sheets: readonly PageElement[]): Styles {
    const key = sheets.map(({ from, to }) => page.source.slice(from, to)).join('');
    let styles = this.#styles.get(key);
    if (!styles) {
      const texts = sheets.map((sheet) => this.#sheetText(page, sheet));
      const css = withSystemTheme(withoutOverridden(texts.join('').replaceAll('\n', '')));
      styles = { css, asked: namesAskedFor(css) };
      this.#styles.set(key, styles);
    }
    return styles;
  }

  #sheetText(page: HtmlPage, sheet: PageElement): string {
    const { href, media } = sheet.attributes;
    const inline = page.textOf(sheet);
    if (href === undefined && inline !== layerOrder)
      throw new StrangePage([`styles that come from no stylesheet: ${inline.slice(0, 80)}`]);
    const text = href === undefined ? inline : this.#read(href);
    return media && !text.startsWith('@media') ? `@media ${media}{${text}}` : text;
  }

  #cssFor(page: HtmlPage, scripts: readonly PageElement[], { css, asked }: Styles): string {
    const needs = scripts.map((script) => this.#needsOf(page, script));
    const names = namesInUse(page, (name) => asked.has(name));
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

  #needsOf(page: HtmlPage, script: PageElement): ScriptNeeds {
    const { src } = script.attributes;
    return src === undefined ? this.#scripts.text(page.textOf(script)) : this.#scripts.file(src);
  }
}

const isStylesheet = ({ name, attributes }: PageElement): boolean =>
  name === 'style' || (name === 'link' && attributes['rel'] === 'stylesheet');
