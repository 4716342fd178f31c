import { BuildCache } from '../../build-cache/build-cache.ts';
import { StrangePage } from '../strange-page.ts';
import { HtmlPage, type PageElement } from '../html-page.ts';
import { needsOfPage } from '../page-needs.ts';
import { flatLayers } from './flat-layers.ts';
import { layerOrder } from './layer-order.ts';
import { loadScriptsLate } from './late-scripts.ts';
import { moduleScripts } from './module-scripts.ts';
import { AskedNames, namesInUse, namesTogether, setByBrowsers } from './names-in-use.ts';
import { loadScriptsAtOnce } from './scripts-at-once.ts';
import { mayMake, NeedsOfScripts } from './script-needs.ts';
import { shortScopes } from './short-scopes.ts';
import type { SiteScript, SiteScripts } from './site-scripts.ts';
import { styleAttributesAsClasses } from './style-attributes.ts';
import { dropFixedTheme, withSystemTheme } from './system-theme.ts';
import { namesAskedFor, usedRules } from './used-rules.ts';

/** A stylesheet made of all that a page has, and the names that it asks for. */
interface Styles {
  css: string;
  asked: ReadonlySet<string>;
  ofElements: AskedNames;
  /** Those that are made on pages, by their scripts; pages have a few choices of these. */
  made: MadeNames[];
}

/** The names that scripts and browsers may give to elements, and the properties that scripts read. */
interface MadeNames {
  by: readonly SiteScript[];
  names: ReadonlySet<string>;
  properties: ReadonlySet<string>;
  /** All of them. */
  key: string;
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
  readonly #scripts: SiteScripts;
  readonly #needs: NeedsOfScripts;
  readonly #styles = new Map<string, Styles>();
  readonly #trimmed = new Map<string, string>();
  readonly #made = new Set<string>();
  readonly #cache = new BuildCache('styles');

  /** @param read Gives the text of a file of the site by its address. */
  constructor(scripts: SiteScripts, read: (address: string) => string) {
    this.#read = read;
    this.#scripts = scripts;
    this.#needs = new NeedsOfScripts(scripts, read);
  }

  /** Whether styles were made here for a page. */
  hasMade(styles: string): boolean {
    return this.#made.has(styles);
  }

  /**
   * A page as it is published; one that links no stylesheet stays as it is.
   *
   * @throws {StrangePage} when styles stand in the page that come from no file of the bundler, or a
   * script that cannot be parsed.
   * @throws {SyntaxError} when a file cannot be parsed.
   */
  trim(source: string): string {
    const page = new HtmlPage(source);
    const sheets = page.elements.filter(isStylesheet);
    if (!sheets.some(({ name }) => name === 'link')) return source;
    sheets.forEach((sheet) => page.remove(sheet));
    dropFixedTheme(page);
    const scripts = new Map(
      page.named('script').map((element) => [element, this.#scriptOf(page, element)]),
    );
    for (const [element, { isEmpty }] of scripts) if (isEmpty) page.remove(element);
    const fromAttributes = styleAttributesAsClasses(page);
    const own = this.#cssFor(page, [...scripts.values()], this.#stylesOf(page, sheets));
    const styles = shortScopes(page, own + fromAttributes);
    this.#made.add(styles);
    const head = page.first('head');
    if (head) page.append(head, `<style>${styles}</style>`);
    const modules = moduleScripts(page).filter((element) => !scripts.get(element)?.isEmpty);
    if (needsOfPage(page).scriptsFirst) loadScriptsAtOnce(page, modules, this.#scripts);
    else loadScriptsLate(page, modules, this.#scripts);
    return page.toString();
  }

  /** For the next build; no page is trimmed any more. */
  end(): void {
    this.#cache.save();
  }

  #stylesOf(page: HtmlPage, sheets: readonly PageElement[]): Styles {
    const key = sheets.map(({ from, to }) => page.source.slice(from, to)).join('');
    let styles = this.#styles.get(key);
    if (!styles) {
      const texts = sheets.map((sheet) => this.#sheetText(page, sheet));
      const css = withSystemTheme(texts.join('').replaceAll('\n', ''));
      const asked = namesAskedFor(css);
      const ofElements = new AskedNames((name) => asked.has(name));
      styles = { css, asked, ofElements, made: [] };
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

  #cssFor(page: HtmlPage, scripts: readonly SiteScript[], styles: Styles): string {
    const { css, ofElements } = styles;
    const made = this.#madeBy(scripts, styles);
    const names = namesInUse(page, ofElements);
    for (const name of made.names) names.delete(name);
    const together = namesTogether(page, ofElements);
    const key = [css.length, ...[...names].sort(), made.key, ...together].join();
    let trimmed = this.#trimmed.get(key);
    if (trimmed === undefined) {
      trimmed = this.#cache.text(
        () => [css, key],
        () => {
          const has = (name: string): boolean => names.has(name) || made.names.has(name);
          const used = (text: string): string => usedRules(text, has, made.properties);
          // Once more: what was one of a choice is a selector of its own then.
          return used(flatLayers(used(css), together));
        },
      );
      this.#trimmed.set(key, trimmed);
    }
    return trimmed;
  }

  #madeBy(scripts: readonly SiteScript[], { asked, made }: Styles): MadeNames {
    const known = made.find(({ by }) => isSame(by, scripts));
    if (known) return known;
    const needs = scripts.map((script) => this.#needs.of(script));
    const names = new Set(
      [...asked].filter(
        (name) => setByBrowsers.has(name) || needs.some((one) => mayMake(one, name)),
      ),
    );
    const properties = new Set(needs.flatMap((one) => [...one.properties]));
    const key = [...[...names].sort(), ...[...properties].sort()].join();
    const one = { by: scripts, names, properties, key };
    made.push(one);
    return one;
  }

  #scriptOf(page: HtmlPage, element: PageElement): SiteScript {
    const { src } = element.attributes;
    if (src !== undefined) return this.#scripts.file(src);
    try {
      return this.#scripts.inline(page.textOf(element));
    } catch (error) {
      throw new StrangePage([`a script that cannot be parsed: ${(error as Error).message}`]);
    }
  }
}

const isSame = <One>(some: readonly One[], others: readonly One[]): boolean =>
  some.length === others.length && some.every((one, place) => one === others[place]);

const isStylesheet = ({ name, attributes }: PageElement): boolean =>
  name === 'style' || (name === 'link' && attributes['rel'] === 'stylesheet');
