import { readFile } from 'node:fs/promises';
import type { JudgedQuery } from './metrics.ts';

/**
 * Reads judged queries, one JSON object a line: `{"query": "…", "id": 1301}`, or with several
 * `ids`, best first, and a `kind`. No id at all means that nothing here answers the query.
 *
 * @throws {Error} naming the lines that are no such object.
 */
export async function readJudgedQueries(path: string): Promise<JudgedQuery[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  const wrong: number[] = [];
  const queries = lines.flatMap((line, index) => {
    if (!line.trim()) return [];
    const query = parse(line);
    if (!query) wrong.push(index + 1);
    return query ?? [];
  });
  if (wrong.length > 0) {
    throw new Error(
      `${path}: lines ${wrong.slice(0, 10).join(', ')} are not like {"query": "提现没到", "id": 1301}`,
    );
  }
  return queries;
}

function parse(line: string): JudgedQuery | undefined {
  try {
    const { query, id, ids, kind } = JSON.parse(line) as Record<string, unknown>;
    const numbers = Array.isArray(ids) ? ids : id === undefined || id === null ? [] : [id];
    if (typeof query !== 'string' || !numbers.every((number) => Number.isInteger(Number(number)))) {
      return undefined;
    }
    const none = numbers.length === 0;
    return {
      query,
      ids: numbers.map(Number),
      kind: typeof kind === 'string' ? kind : none ? 'none' : 'query',
    };
  } catch {
    return undefined;
  }
}
