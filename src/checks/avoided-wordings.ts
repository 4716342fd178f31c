import type { Term } from '../schema/terms.ts';

/** A wording that stands in a text although another one is the term. */
export interface AvoidedWording {
  index: number;
  /** As it stands there. */
  wording: string;
  term: Term;
}

/** Finds the wordings that a list of terms asks writers to avoid, in the order of a text. */
export function avoidedWordings(terms: readonly Term[]): (text: string) => AvoidedWording[] {
  const sought = terms.flatMap((term) => {
    const { avoid, except } = term;
    return avoid ? [{ term, pattern: patternOf(avoid, except) }] : [];
  });
  return (text) =>
    sought
      .flatMap(({ term, pattern }) =>
        [...text.matchAll(pattern)].flatMap(({ index, groups }): AvoidedWording[] => {
          const wording = groups?.['avoided'];
          return wording === undefined ? [] : [{ index, wording, term }];
        }),
      )
      .toSorted((a, b) => a.index - b.index);
}

/** What is right is looked for first, and then is no place for what is wrong. */
function patternOf(avoid: readonly string[], except: readonly string[]): RegExp {
  const right = except.map(literal);
  return new RegExp([...right, `(?<avoided>${avoid.map(literal).join('|')})`].join('|'), 'giu');
}

/** A wording as a pattern; one of Latin letters is no part of a longer word. */
function literal(wording: string): string {
  const text = wording.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const start = /^[a-z]/i.test(wording) ? '(?<![a-z])' : '';
  return start + text + (/[a-z]$/i.test(wording) ? '(?![a-z])' : '');
}
