import { choicesFrom } from './choices.ts';
import type { ContentFiles, FileChanges } from './content-files.ts';
import { isLedgerFile } from '../../source/ledger-source.ts';
import { mutations, type Mutation } from './mutations.ts';

/** A case of the fuzz run. */
export interface Mutated {
  /** The name of the mutation that is counted. */
  kind: string;
  changes: FileChanges;
}

/** Edits of texts come more often: there are more ways to go wrong in them. */
const kinds = Object.keys(mutations).flatMap((kind) =>
  /hostile|edited|lines|flipped/.test(kind) ? [kind, kind, kind] : [kind],
);

/**
 * Makes the case of a seed: one mutation of one of the kinds, sometimes with others on top of it.
 * A third of the folders has no ledger, as a new one has: it refuses most of what is changed.
 */
export function mutatedBy(seed: number, files: ContentFiles): Mutated {
  const pick = choicesFrom(seed);
  const kind = pick.of(kinds);
  const all = new Map<string, Buffer | undefined>();
  if (pick.chance(0.35))
    for (const path of files.keys()) if (isLedgerFile(path)) all.set(path, undefined);
  const apply = (name: string): void => {
    const mutation = mutations[name] as Mutation;
    for (const [path, bytes] of mutation(changed(files, all), pick)) all.set(path, bytes);
  };
  apply(kind);
  while (pick.chance(0.2)) apply(pick.of(kinds));
  return { kind, changes: all };
}

function changed(files: ContentFiles, changes: FileChanges): ContentFiles {
  const all = new Map(files);
  for (const [path, bytes] of changes) {
    if (bytes === undefined) all.delete(path);
    else all.set(path, bytes);
  }
  return all;
}
