/** With fewer pages memory is not the matter, and time goes into collecting for nothing. */
const manyPages = 3000;

/** Flags of V8 for a process that works on so many pages: by how many per cent its heap may grow. */
export const heapFlags = (pages: number): string[] =>
  pages >= manyPages ? ['--heap-growing-percent=25'] : [];
