import { diffComm, diff3Merge } from 'node-diff3';

/** A piece of two texts: in both, only in the later one, or only in the earlier one. */
export interface DifferentPiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** What was changed in a text: by lines, and inside of lines that were changed by characters. */
export function differenceOf(before: string, after: string): DifferentPiece[] {
  return changes(linesOf(before), linesOf(after)).flatMap((change) =>
    'same' in change
      ? pieces('same', change.same)
      : changes(Array.from(change.before.join('')), Array.from(change.after.join(''))).flatMap(
          (inner) =>
            'same' in inner
              ? pieces('same', inner.same)
              : [...pieces('removed', inner.before), ...pieces('added', inner.after)],
        ),
  );
}

/**
 * What was changed by hand, in a text that has been made anew since; where both changed the same
 * lines, those of the hand stay, and what is new follows them.
 *
 * @param edited The text as it was changed by hand.
 * @param base The text that was changed.
 * @param now The text as it is made now.
 */
export function mergedText(edited: string, base: string, now: string): string {
  const merged = diff3Merge(linesOf(edited), linesOf(base), linesOf(now), {
    excludeFalseConflicts: true,
  });
  return merged.flatMap(({ ok, conflict }) => ok ?? (conflict ? bothOf(conflict) : [])).join('');
}

const bothOf = ({ a, o, b }: { a: string[]; o: string[]; b: string[] }): string[] => [
  ...a,
  ...b.filter((line) => !o.includes(line) && !a.includes(line)),
];

type Change = { same: string[] } | { before: string[]; after: string[] };

const changes = (before: string[], after: string[]): Change[] =>
  diffComm(before, after).map((part) =>
    part.common ? { same: part.common } : { before: part.buffer1, after: part.buffer2 },
  );

function pieces(kind: DifferentPiece['kind'], parts: readonly string[]): DifferentPiece[] {
  const text = parts.join('');
  return text === '' ? [] : [{ kind, text }];
}

/** Lines with their ends; the last one has one, too. */
const linesOf = (text: string): string[] => `${text.replace(/\n+$/, '')}\n`.match(/.*\n/g) ?? [];
