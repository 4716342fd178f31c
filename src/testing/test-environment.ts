import { compileCache } from '../commands/compile-cache.ts';

/** What tests run in, and the programs that they start and read. */
export const testEnvironment = {
  ...compileCache,
  // Without colours, which CI asks for.
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  // Other languages are built where a test is about them.
  HELP_EDITIONS: 'none',
};
