/**
 * Whether a browser is below the floor of the search and the desk (src/floor/floor.ts), whose
 * scripts it could not read. `clamp()` came to browsers just before that floor.
 */
export const isTooOld = (): boolean => !CSS.supports('width', 'clamp(0px, 0px, 0px)');
