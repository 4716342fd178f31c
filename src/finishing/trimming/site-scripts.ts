import { readScript, type ScriptSource } from './script-source.ts';

/** A script, and the address from which those of its imports count. */
export interface SiteScript extends ScriptSource {
  address: string;
}

/** The scripts of a built site; each is parsed once. */
export class SiteScripts {
  readonly #read: (address: string) => string;
  readonly #files = new Map<string, SiteScript>();
  readonly #inline = new Map<string, SiteScript>();

  /** @param read Gives the text of a file of the site by its address. */
  constructor(read: (address: string) => string) {
    this.#read = read;
  }

  /** @throws {SyntaxError} that names the file, when it cannot be parsed. */
  file(address: string): SiteScript {
    let script = this.#files.get(address);
    if (!script) {
      script = { address, ...readFile(address, this.#read(address)) };
      this.#files.set(address, script);
    }
    return script;
  }

  /**
   * A script that stands in a page.
   *
   * @throws {SyntaxError} when it cannot be parsed.
   */
  inline(text: string): SiteScript {
    let script = this.#inline.get(text);
    if (!script) {
      script = { address: '/', ...readScript(text, 'script') };
      this.#inline.set(text, script);
    }
    return script;
  }

  /**
   * What the modules at some addresses load, each once, but for those that only import others: the
   * bundler makes such a one for a component whose script stands in a file that several share.
   */
  loadedBy(addresses: Iterable<string>): SiteScript[] {
    const loaded = [...addresses].flatMap((address) => this.loadedWith(this.file(address)));
    return [...new Set(loaded)].filter(({ onlyImports }) => !onlyImports);
  }

  /** A script and those that come with it. */
  loadedWith(script: SiteScript): SiteScript[] {
    return this.#reachable(script, ({ imports }) => imports);
  }

  /**
   * A script and all that it may ever load.
   *
   * @param follows Which of the addresses that are imported on demand to go by.
   */
  everLoadedFrom(
    script: SiteScript,
    follows: (address: string) => boolean = () => true,
  ): SiteScript[] {
    return this.#reachable(script, ({ imports, importsOnDemand }) => [
      ...imports,
      ...importsOnDemand.filter(follows),
    ]);
  }

  #reachable(first: SiteScript, next: (script: SiteScript) => readonly string[]): SiteScript[] {
    // A set is gone through to its end, also through what is added on the way.
    const reached = new Set([first]);
    for (const script of reached) {
      // Other addresses lead to what the bundler did not make: the engine of the full text.
      for (const name of next(script).filter((address) => address.startsWith('.')))
        reached.add(this.file(new URL(name, `http://site${script.address}`).pathname));
    }
    return [...reached];
  }
}

function readFile(address: string, text: string): ScriptSource {
  try {
    return readScript(text, 'module');
  } catch (error) {
    throw new SyntaxError(`${address}: ${(error as Error).message}`);
  }
}
