import { cellText } from '../../tools/case-file/cell-text.ts';
import { isShared, type Role } from '../../tools/case-file/column-names.ts';
import { columnOf, completed, type Mapping, type Sign } from '../../tools/case-file/columns.ts';
import type { DayOrder } from '../../tools/case-file/day.ts';
import type { Direction } from '../../tools/case-file/direction.ts';
import { isDone } from '../../tools/case-file/state.ts';
import type { Table } from '../../tools/case-file/table.ts';
import { fill } from '../browser/dom.ts';
import type { CaseFileTexts } from './case-file-texts.ts';
import { selectField } from './select-field.ts';

/** The choices by which a table is read. */
export interface MappingParts {
  readonly columns: readonly HTMLElement[];
  readonly questions: readonly HTMLElement[];
}

/**
 * Draws what each column is taken for, with some of its cells, and what cannot be known from the
 * table.
 *
 * @param change Gets what was chosen; with `roles` among it there may be other questions.
 */
export function mappingParts(
  table: Table,
  mapping: Mapping,
  texts: CaseFileTexts['mapping'],
  change: (chosen: Partial<Mapping>) => void,
): MappingParts {
  const { roles, source, currency } = mapping;
  const columns = roles.map((role, place) => {
    const sample = [...new Set(columnOf(table, place).map(cellText))].filter((text) => text !== '');
    const examples = sample.slice(0, 3).map((text) => text.slice(0, 24));
    const chosen = (value: string): void => {
      const changed = roles.map((other, at) =>
        at === place ? roleNamed(value) : other === value && !isShared(other) ? undefined : other,
      );
      change(completed(table, { source, roles: changed, currency }));
    };
    return choice({
      id: `column-${place}`,
      label: table.head[place] || fill(texts.column, { place: place + 1 }),
      hint: examples.length > 0 ? fill(texts.examples, { examples: examples.join(' | ') }) : '',
      options: texts.roles,
      value: role ?? 'none',
      chosen,
    });
  });
  return { columns, questions: questionsOf(table, mapping, texts, change) };
}

const roleNamed = (value: string): Role | undefined =>
  value === 'none' ? undefined : (value as Role);

function questionsOf(
  table: Table,
  mapping: Mapping,
  texts: CaseFileTexts['mapping'],
  change: (chosen: Partial<Mapping>) => void,
): HTMLElement[] {
  const { roles, order, directions, sign } = mapping;
  const has = (role: Role): boolean => roles.includes(role);
  const { choose } = texts;
  const questions: HTMLElement[] = [];
  if (order) {
    const [example = ''] = columnOf(table, roles.indexOf('date')).map(cellText);
    questions.push(
      choice({
        id: 'order',
        label: fill(texts.order, { example }),
        options: { ask: choose, ...texts.orders },
        value: order,
        chosen: (value) => change({ order: value as DayOrder | 'ask' }),
      }),
    );
  }
  if (has('amount') && !has('direction') && !has('paid') && !has('received'))
    questions.push(
      choice({
        id: 'sign',
        label: texts.sign,
        options: { '': choose, ...texts.signs },
        value: sign ?? '',
        chosen: (value) => change({ sign: (value || undefined) as Sign | undefined }),
      }),
    );
  const said = new Map(directions);
  for (const [word, meaning] of directions)
    questions.push(
      choice({
        id: `word-${questions.length}`,
        label: fill(texts.word, { word }),
        options: { '': choose, ...texts.directions },
        value: meaning ?? '',
        chosen: (value) => {
          said.set(word, (value || undefined) as Direction | undefined);
          change({ directions: new Map(said) });
        },
      }),
    );
  return [...questions, ...stateQuestions(mapping, texts, change)];
}

/** More words than that are no states: their rows are not counted, and can be mended one by one. */
const mostStates = 30;

/** Asks of each state that may mean that no money has moved; until then its rows do not count. */
function stateQuestions(
  { states }: Mapping,
  texts: CaseFileTexts['mapping'],
  change: (chosen: Partial<Mapping>) => void,
): HTMLElement[] {
  const said = new Map(states);
  return [...states.keys()]
    .filter((word) => !isDone(word))
    .slice(0, mostStates)
    .map((word, place) =>
      choice({
        id: `state-${place}`,
        label: fill(texts.state, { word }),
        options: texts.states,
        value: states.get(word) ? 'moved' : 'unmoved',
        chosen: (value) => {
          said.set(word, value === 'moved');
          change({ states: new Map(said) });
        },
      }),
    );
}

interface Choice {
  id: string;
  label: string;
  hint?: string | undefined;
  /** Texts by value. */
  options: Readonly<Record<string, string>>;
  value: string;
  chosen(value: string): void;
}

function choice({ id, label, hint, options, value, chosen }: Choice): HTMLElement {
  const { field, select } = selectField({ id, label, hint, options });
  select.value = value;
  select.addEventListener('change', () => chosen(select.value));
  return field;
}
