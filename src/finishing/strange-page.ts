/** A page holds what this project did not put into it. */
export class StrangePage extends Error {
  /** @param strange What was found, in words; the first few say enough. */
  constructor(strange: readonly string[]) {
    super(strange.slice(0, 5).join('\n'));
  }
}
