/** The oldest versions of browsers, by the engines that others are made of. */
export interface Floor {
  /** Also Edge, Opera, Android's WebView and the browsers inside of chat apps. */
  chrome: number;
  /** Also every browser on iOS. */
  safari: number;
  firefox: number;
}

/**
 * The browsers that this site is made for. Builds emit syntax and styles for `reading`; tests hold
 * what is emitted against both (README.md).
 */
export const floor = {
  /** Reads, ticks, follows short links, prints. */
  reading: { chrome: 61, safari: 11, firefox: 67 },
  /** The search and the desk, too. */
  everything: { chrome: 80, safari: 14, firefox: 78 },
  /** The full text, whose engine older ones do not run under our policy. Nothing is compiled to it. */
  fullText: { chrome: 97, safari: 16, firefox: 102 },
} satisfies Record<string, Floor>;

/** A floor as Vite's `build.target` and `build.cssTarget` take it. */
export const targetsOf = (versions: Floor): string[] =>
  Object.entries(versions).map(([name, version]) => `${name}${version}`);
