import type { StepLink, StepMark } from './step-link.ts';

/** A step as it stands on the page. */
export interface PageStep {
  id: string;
  version: string;
}

/** What a link means on the page as it is now. */
export interface StepState {
  /** Steps that somebody is asked to do, by id. */
  need: Set<string>;
  /** The progress that the link holds, `undefined` when it holds none. */
  progress:
    | {
        done: Set<string>;
        /** Steps that say something else now than when the link was made. */
        changed: Set<string>;
        /** Steps that came to the page since. */
        added: Set<string>;
        /** Whether anything on the page has changed since. */
        outdated: boolean;
      }
    | undefined;
  /** Ids that the page does not have. */
  unknown: string[];
}

/**
 * Compares a link with the page it leads to.
 *
 * @param steps The steps of the page, in order.
 * @param idNow The id that a step has now, for the one it had when the link was made.
 */
export function stepStateOf(
  link: StepLink,
  page: { version: string; steps: readonly PageStep[] },
  idNow: (id: string) => string,
): StepState {
  const versions = new Map(page.steps.map(({ id, version }) => [id, version]));
  const unknown = new Set<string>();
  const onPage = (marks: readonly StepMark[]): (StepMark & { old: string })[] =>
    marks
      .map(({ id: old, version }) => ({ id: idNow(old), version, old }))
      .filter(({ id, old }) => versions.has(id) || !unknown.add(old));
  const need = new Set(onPage(link.need).map(({ id }) => id));
  const done = onPage(link.done);
  const known = [...done, ...onPage(link.todo)];
  if (link.done.length + link.todo.length === 0) {
    return { need, progress: undefined, unknown: [...unknown] };
  }
  const outdated = link.version !== undefined && link.version !== page.version;
  const named = new Set(known.map(({ id }) => id));
  // A link that a chat has cut names fewer steps, too.
  const added = outdated ? page.steps.filter(({ id }) => !named.has(id)) : [];
  const changed = known.filter(
    ({ id, version }) => version !== undefined && version !== versions.get(id),
  );
  return {
    need,
    progress: {
      done: new Set(done.map(({ id }) => id)),
      changed: new Set(changed.map(({ id }) => id)),
      added: new Set(added.map(({ id }) => id)),
      outdated,
    },
    unknown: [...unknown],
  };
}
