/**
 * A browser of the machine with a fresh profile and one page, as its driver offers it. Three
 * drivers speak the protocols there are: DevTools, WebDriver BiDi and WebDriver.
 */
export interface RealBrowser {
  /** Opens an address and waits until it has loaded. */
  go(address: string): Promise<void>;
  /** Evaluates an expression in the page; what comes of it, awaited, is a text. */
  run(expression: string): Promise<string>;
  /** Presses and releases the mouse at a point of what is seen, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses and releases a key, with Control held or not. */
  press(key: Key, control?: boolean): Promise<void>;
  /** Types a text into what has the focus, a character at a time. */
  type(text: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Makes what is seen so large, or as near to it as the browser can. */
  resize(size: Size): Promise<void>;
  /** A picture of what is seen, a PNG. */
  screenshot(): Promise<Buffer>;
  /** The page as it is printed, a PDF; a browser without this has none. */
  print?(): Promise<Buffer>;
  /** Errors that nobody caught, and those on the console, so far; empty where nothing tells. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface Size {
  width: number;
  height: number;
}

/** How a browser begins: what its reader prefers. */
export interface Preferences {
  theme: 'light' | 'dark';
}

/** The keys that tasks press, as `KeyboardEvent.key` names them. */
export type Key = 'Enter' | 'Escape' | 'ArrowDown' | 'v';

/** Starts a browser with a profile that nothing has written to. */
export type OpenBrowser = (preferences: Preferences) => Promise<RealBrowser>;
