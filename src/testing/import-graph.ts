import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { sourceFiles, withoutComments } from './source-files.ts';

/** A file of the project, or a package or part of Node, and what it imports itself. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Static and dynamic imports, exports from elsewhere, styles, and types, however they are written. */
const importPattern =
  /(?:^|[\n;}])\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*[),]|\brequire\(\s*['"]([^'"\n]+)['"]\s*\)|@import\s+['"]([^'"\n]+)['"]/g;

const typeImport = /^\s*(?:import|export) type\b[^'"]*['"][^'"\n]+['"];|typeof import\([^)]*\)/gm;

/**
 * What each file of the project imports; tests are left out. Node's own parts begin with `node:`.
 *
 * @param withTypes Whether imports that no program ever loads count, too.
 */
export function importGraph(withTypes: boolean): Graph {
  const files = sourceFiles(/\.(?:ts|astro|mjs|css)$/).filter(
    ({ path }) => !/\.(?:test|cases)\.ts$/.test(path),
  );
  return new Map(files.map(({ path, text }) => [path, new Set(importsIn(path, text, withTypes))]));
}

/** @param path Of the file in which the text stands. */
export function importsIn(path: string, text: string, withTypes: boolean): string[] {
  const code = withTypes ? text : text.replace(typeImport, '');
  return [...withoutComments(code).matchAll(importPattern)].map((match) => {
    const to = match.slice(1).find((name) => name !== undefined) ?? '';
    if (to.startsWith('.'))
      return join(dirname(path), to.replace(/\?.*/, '')).replaceAll('\\', '/');
    return isBuiltin(to) && !to.startsWith('node:') ? `node:${to}` : to;
  });
}

/** Everything that files need, through others, with the way to each. */
export function reachedFrom(graph: Graph, starts: Iterable<string>): Map<string, string[]> {
  const ways = new Map<string, string[]>([...starts].map((start) => [start, [start]]));
  for (const [file, way] of ways)
    for (const next of graph.get(file) ?? []) if (!ways.has(next)) ways.set(next, [...way, next]);
  return ways;
}

/** Ways that come back to where they began, one for each group of files that hang together so. */
export function circlesIn(graph: Graph): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of graph.keys()) {
    if (done.has(start)) continue;
    const ways = reachedFrom(graph, graph.get(start) ?? []);
    const back = ways.get(start);
    if (!back) continue;
    circles.push([start, ...back]);
    for (const member of back) done.add(member);
  }
  return circles;
}

/** The same of rooms, the folders of `src`; files beside them are rooms of their own. */
export function roomsOf(graph: Graph): Graph {
  const rooms = new Map<string, Set<string>>();
  for (const [file, imports] of graph) {
    const from = roomOf(file);
    const all = rooms.get(from) ?? new Set();
    rooms.set(from, all);
    for (const to of imports) if (to.startsWith('src/') && roomOf(to) !== from) all.add(roomOf(to));
  }
  return rooms;
}

const roomOf = (file: string): string => file.split('/').slice(0, 2).join('/');
