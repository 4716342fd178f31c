import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { visibleLines, visibleText } from '../../checks/visible-text.ts';
import type { CheckedContent } from '../../checks/checked-content.ts';
import { positionAt } from '../../source/text-file.ts';
import { endOf, startOf } from '../../source/yaml-nodes.ts';
import { formKindOf } from './form-kinds.ts';
import { formPartsOf } from './page-parts.ts';
import type { ShownFinding } from './protocol.ts';

type Told = CheckedContent['problems'][number] & { followers?: readonly unknown[] };

/** A mistake as the editor shows it. */
export function shownFinding(problem: Told, path: string): ShownFinding {
  const { position, id, title, found, expected, fix, followers = [] } = problem;
  return {
    path,
    line: position.line,
    column: position.column,
    id,
    title,
    found: visibleText(found),
    ...(expected !== undefined && { expected: visibleText(expected) }),
    fix: visibleLines(fix),
    followers: followers.length,
  };
}

/** Where each field and each item of a list stands in a frontmatter. */
type Places = { field: string; item?: number; from: number; to: number }[];

/**
 * Finds the field of a form at which a mistake stands: by its place in the data where the check says
 * that, as what is missing stands nowhere; else by its line.
 *
 * @returns A function of mistakes in that file; what stands in the body has no field.
 */
export function fieldFinder(
  path: string,
  text: string,
): (problem: Told) => Pick<ShownFinding, 'field' | 'item'> {
  const places = placesIn(path, text);
  return ({ path = [], position: { line } }) => {
    const [field, item] = path;
    if (typeof field === 'string') return { field, ...(typeof item === 'number' && { item }) };
    const at = places.filter(({ from, to }) => from <= line && line <= to);
    // An item is told before the whole list; items of one line cannot be told apart.
    const items = at.filter((place) => place.item !== undefined);
    const { field: name, item: index } = (items.length === 1 ? items[0] : at[0]) ?? {};
    return {
      ...(name !== undefined && { field: name }),
      ...(index !== undefined && { item: index }),
    };
  };
}

function placesIn(path: string, text: string): Places {
  const kind = formKindOf(path);
  const { opening, yaml } = (kind && formPartsOf(kind, text)) ?? { opening: '', yaml: '' };
  const start = opening.length;
  const { contents } = parseDocument(yaml, { prettyErrors: false, logLevel: 'error' });
  if (!isMap(contents)) return [];
  const linesOf = (first: unknown, last: unknown): { from: number; to: number } => ({
    from: positionAt(text, start + startOf(first as never)).line,
    to: positionAt(text, start + Math.max(endOf(last) - 1, 0)).line,
  });
  return contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const field = String(key.value);
    const items = isSeq(value)
      ? value.items.map((item, index) => ({ field, item: index, ...linesOf(item, item) }))
      : [];
    return [{ field, ...linesOf(key, value ?? key) }, ...items];
  });
}
