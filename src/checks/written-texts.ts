import type { Nodes } from 'mdast';
import { visitAll } from '../markdown/visit.ts';
import { settingsOf, type ContentSource, type PageSource } from '../source/content-source.ts';
import { positionAt, type TextFile } from '../source/text-file.ts';
import type { Position } from '../markdown/position.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { fileStart } from './rule.ts';

/** Something found in what a writer typed. */
export interface Spot<Found> {
  file: TextFile;
  position: Position;
  found: Found;
}

/** More of a kind in one file say nothing new. */
const mostInFile = 20;

/**
 * Looks for something in every text of the content: in the files as they stand, where it has its
 * own position, and in what entities of HTML (`&#x202E;`) and escapes of YAML (`"\u202E"`) stand
 * for, where it has that of its paragraph or field.
 */
export function findWritten<Found extends { index: number }>(
  content: ContentSource,
  find: (text: string) => readonly Found[],
): Spot<Found>[] {
  const settings = [...settingsOf(content), ...content.ledger.files];
  return [
    ...settings.flatMap(({ file, yaml }) => [...inFile(file, find), ...inYaml(file, yaml, find)]),
    ...content.pages.flatMap((page) => [
      ...inFile(page.file, find),
      ...inYaml(page.file, page.frontmatter, find),
      ...inBody(page, find),
    ]),
  ];
}

type Find<Found> = (text: string) => readonly Found[];

function inFile<Found extends { index: number }>(file: TextFile, find: Find<Found>): Spot<Found>[] {
  return find(file.text)
    .slice(0, mostInFile)
    .map((found) => ({ file, position: positionAt(file.text, found.index), found }));
}

function inYaml<Found>(
  file: TextFile,
  yaml: YamlSource | undefined,
  find: Find<Found>,
): Spot<Found>[] {
  // Without a backslash every character of a value stands in the file.
  if (!yaml || !file.text.includes('\\')) return [];
  return textsIn(yaml.value, []).flatMap(({ text, path }) => {
    const [found] = find(text);
    // Asked last: a ledger has a hundred thousand texts, each looked for in all of it.
    return found && !file.text.includes(text)
      ? [{ file, position: yaml.positionOf(path), found }]
      : [];
  });
}

/** Every text in a value, keys too, with its place. */
export function textsIn(
  value: unknown,
  path: PropertyKey[],
): { text: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...textsIn(key, path),
    ...textsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  ]);
}

function inBody<Found>({ file, body }: PageSource, find: Find<Found>): Spot<Found>[] {
  if (!file.text.includes('&')) return [];
  const spots: Spot<Found>[] = [];
  visitAll(body, (node) => {
    const written = file.text.slice(node.position?.start.offset, node.position?.end.offset);
    if (!written.includes('&')) return;
    for (const text of valuesOf(node)) {
      const [found] = find(text);
      const { line, column } = node.position?.start ?? fileStart;
      if (found && !written.includes(text)) spots.push({ file, position: { line, column }, found });
    }
  });
  return spots;
}

/** What a node holds besides its children. */
function valuesOf(node: Nodes): string[] {
  const { value, url, title, alt } = node as unknown as Partial<Record<string, unknown>>;
  return [value, url, title, alt].filter((text) => typeof text === 'string');
}
