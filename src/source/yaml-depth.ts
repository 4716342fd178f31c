/** Levels of lists and mappings inside of each other; the content has four. */
const deepest = 20;

/**
 * Whether a text opens more brackets, or begins a line with more marks of lists, than any that was
 * written by hand. The parser calls itself for each of them, so they are counted before.
 */
export function nestsTooDeep(text: string): boolean {
  if (/^[ \t]*(?:[-?:][ \t]+){21}/m.test(text)) return true;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > mostBrackets) return true;
  }
  return false;
}

/** Texts may hold brackets that are never closed. */
const mostBrackets = 500;

/** Whether data nests too deep to be looked through by functions that call themselves. */
export function isTooDeep(value: unknown): boolean {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > deepest) return true;
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const item of Object.values(next.value))
      waiting.push({ value: item, depth: next.depth + 1 });
  }
  return false;
}
