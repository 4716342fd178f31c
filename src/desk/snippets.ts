/** A text of an agent's own, kept in their browser. */
export interface Snippet {
  name: string;
  text: string;
}

/** As much as a browser keeps without trouble. */
const most = { snippets: 200, name: 60, text: 5000 };

/** What a file of snippets is not. */
export interface SnippetProblem {
  /** Which snippet of the file it is, from 1 on; 0 for the file. */
  place: number;
  kind: 'file' | 'name' | 'text' | 'count';
}

export const isSnippet = (value: unknown): value is Snippet => problemsOf(value).length === 0;

/** The file to take elsewhere, and what the browser keeps. */
export const writeSnippets = (snippets: readonly Snippet[]): string =>
  `${JSON.stringify({ version: 1, snippets }, undefined, 2)}\n`;

/**
 * Reads such a file.
 *
 * @returns All that is wrong with it, where something is; then nothing of it is taken.
 */
export function readSnippets(file: string): { snippets: Snippet[]; problems: SnippetProblem[] } {
  const values = listIn(file);
  if (!values) return { snippets: [], problems: [{ place: 0, kind: 'file' }] };
  const problems = values.flatMap((value, index) =>
    problemsOf(value).map((kind): SnippetProblem => ({ place: index + 1, kind })),
  );
  if (values.length > most.snippets) problems.push({ place: most.snippets + 1, kind: 'count' });
  const snippets = values.filter(isSnippet).map(({ name, text }) => ({ name, text }));
  return problems.length > 0 ? { snippets: [], problems } : { snippets, problems };
}

/** Adds snippets; one of a name that is there takes its place. */
export function withSnippets(snippets: readonly Snippet[], others: readonly Snippet[]): Snippet[] {
  const byName = new Map([...snippets, ...others].map((snippet) => [snippet.name, snippet]));
  return [...byName.values()].slice(0, most.snippets);
}

function listIn(file: string): unknown[] | undefined {
  try {
    const { snippets } = JSON.parse(file.replace(/^\uFEFF/, '')) as { snippets?: unknown };
    return Array.isArray(snippets) ? (snippets as unknown[]) : undefined;
  } catch {
    return undefined;
  }
}

function problemsOf(value: unknown): ('name' | 'text')[] {
  const { name, text } = (value ?? {}) as Partial<Record<keyof Snippet, unknown>>;
  const isText = (given: unknown, longest: number): boolean =>
    typeof given === 'string' && given.trim() !== '' && given.length <= longest;
  return [
    ...(isText(name, most.name) ? [] : ['name' as const]),
    ...(isText(text, most.text) ? [] : ['text' as const]),
  ];
}
