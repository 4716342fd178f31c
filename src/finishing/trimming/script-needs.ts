import type { SiteScript, SiteScripts } from './site-scripts.ts';

/** What a script needs of the styles of a page that loads it. */
export interface ScriptNeeds {
  /** Words in its strings: names it may give to elements, or look for. */
  words: ReadonlySet<string>;
  /** What it makes by constructors and sets by properties, as `ScriptSource` writes it. */
  names: ReadonlySet<string>;
  /** Custom properties read by the stylesheets that it loads later. */
  properties: ReadonlySet<string>;
}

/** Knows the needs of the scripts of a site; each is looked at once. */
export class NeedsOfScripts {
  readonly #scripts: SiteScripts;
  readonly #read: (address: string) => string;
  readonly #known = new Map<SiteScript, ScriptNeeds>();

  /** @param read Gives the text of a file of the site by its address. */
  constructor(scripts: SiteScripts, read: (address: string) => string) {
    this.#scripts = scripts;
    this.#read = read;
  }

  /** The needs of a script and of those that come with it. */
  of(script: SiteScript): ScriptNeeds {
    let needs = this.#known.get(script);
    if (!needs) {
      // What is loaded on demand brings its own styles.
      const loaded = this.#scripts.loadedWith(script);
      const sheets = this.#scripts.everLoadedFrom(script).flatMap(stylesheetsIn);
      needs = {
        words: new Set(loaded.flatMap(({ texts }) => texts.flatMap(wordsIn))),
        names: new Set(loaded.flatMap(({ names }) => [...names])),
        properties: new Set(sheets.flatMap((name) => [...propertiesRead(this.#read(name))])),
      };
      this.#known.set(script, needs);
    }
    return needs;
  }
}

/** Whether a script may give a name, as `namesAskedFor` writes it, to an element. */
export function mayMake({ words, names }: ScriptNeeds, name: string): boolean {
  const [, attribute = name, value] = /^(\[[^=]*)=(.*)\]$/.exec(name) ?? [];
  return (
    words.has(wordOf(name)) ||
    (value === undefined ? names.has(name) : names.has(`${attribute}]`) && words.has(value))
  );
}

/** Addresses of the stylesheets that a script loads. */
export const stylesheetsIn = ({ texts }: SiteScript): string[] =>
  texts.filter((text) => /^\/[\w./-]+\.css$/.test(text));

/** Custom properties that a stylesheet reads. */
export function propertiesRead(css: string): Set<string> {
  return new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));
}

const wordsIn = (text: string): string[] => text.match(/[A-Za-z_][\w-]*/g) ?? [];

/** The bare word of a name: `help-step` of `.help-step`, `dir` of `[dir=rtl]`. */
const wordOf = (name: string): string => name.replace(/^[.#[]|[=\]].*$/g, '');
