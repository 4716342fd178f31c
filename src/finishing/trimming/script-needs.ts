/** What scripts need of the styles of a page that loads them. */
export interface ScriptNeeds {
  /** Words in their strings: names they may give to elements, or look for. */
  words: ReadonlySet<string>;
  /** Custom properties read by the stylesheets that they load later. */
  properties: ReadonlySet<string>;
  /** Whether there is anything to run. */
  empty: boolean;
}

/** Reads the scripts of a site, each once. */
export class Scripts {
  readonly #read: (address: string) => string;
  readonly #files = new Map<string, ScriptNeeds>();

  /** @param read Gives the text of a file of the site by its address. */
  constructor(read: (address: string) => string) {
    this.#read = read;
  }

  /** The needs of a script file and of those it imports. */
  file(address: string): ScriptNeeds {
    let needs = this.#files.get(address);
    if (!needs) {
      needs = this.text(this.#read(address), address);
      this.#files.set(address, needs);
    }
    return needs;
  }

  /** The needs of a script that stands in a page or in a file. */
  text(script: string, address = '/'): ScriptNeeds {
    // What is loaded on demand brings its own styles.
    const loaded = this.#reachable(script, address, /(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g);
    const ever = this.#reachable(script, address, /["'`](\.[^"'`]+\.js)["'`]/g);
    const sheets = ever.flatMap((text) => [...text.matchAll(/["'`](\/[\w./-]+\.css)["'`]/g)]);
    return {
      words: new Set(loaded.flatMap((text) => [...wordsIn(text)])),
      properties: new Set(sheets.flatMap(([, name = '']) => [...propertiesRead(this.#read(name))])),
      empty: script.trim() === '',
    };
  }

  /** A script and the scripts that it names in one of some ways, directly or through others. */
  #reachable(script: string, address: string, naming: RegExp): string[] {
    const texts = [script];
    const seen = new Set([address]);
    const follow = (text: string, from: string): void => {
      for (const [, name = ''] of text.matchAll(naming)) {
        const { pathname } = new URL(name, `http://site${from}`);
        if (seen.has(pathname)) continue;
        seen.add(pathname);
        const next = this.#read(pathname);
        texts.push(next);
        follow(next, pathname);
      }
    };
    follow(script, address);
    return texts;
  }
}

/** Custom properties that a stylesheet reads. */
export function propertiesRead(css: string): Set<string> {
  return new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));
}

function* wordsIn(script: string): Generator<string> {
  for (const [, text = ''] of script.matchAll(/["'`]((?:[^"'`\\\n]|\\.)*)["'`]/g)) {
    for (const [word] of text.matchAll(/[A-Za-z_][\w-]*/g)) yield word;
  }
  // A quotation mark in a regular expression hides strings; what has a hyphen is a name anywhere.
  for (const [word] of script.matchAll(/[A-Za-z_]\w*(?:-\w+)+/g)) yield word;
  for (const [, name = ''] of script.matchAll(/dataset\.(\w+)/g)) {
    yield `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  }
}
