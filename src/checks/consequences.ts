import { pageAddress } from '../model/addresses.ts';
import { settingsOf, type ContentSource } from '../source/content-source.ts';
import { numberOf } from '../source/page-number.ts';
import { pagesByNumber } from './frontmatter.ts';
import { publishedNumbers } from './published-numbers.ts';
import type { Problem } from './rule.ts';

/** A problem with those that are gone when it is mended. */
export type Cause = Problem & { followers: readonly Problem[] };

/**
 * Folds what follows from a mistake into it: facts that nobody finds while site.yaml cannot be read,
 * links to a page whose number was copied from another one. Each cause is told once.
 *
 * @returns The problems that follow from no other, in their order.
 */
export function foldConsequences(content: ContentSource, problems: readonly Problem[]): Cause[] {
  const causes = causesIn(content, problems);
  const followers = new Map<Problem, Problem[]>();
  const own = problems.filter((problem) => {
    const cause = problem.needs === undefined ? undefined : causes.get(problem.needs);
    if (!cause || cause === problem) return true;
    followers.set(cause, [...(followers.get(cause) ?? []), problem]);
    return false;
  });
  return own.map((problem) => ({ ...problem, followers: followers.get(problem) ?? [] }));
}

/** What cannot be read or found, by what others need: a file by its path, a page by its number. */
function causesIn(content: ContentSource, problems: readonly Problem[]): Map<string, Problem> {
  const first = new Map<string, Problem>();
  for (const problem of problems.filter(({ id }) => breaking.has(id)))
    if (!first.has(problem.file.path)) first.set(problem.file.path, problem);
  const files = settingsOf(content).flatMap(({ file: { path } }) => {
    const problem = first.get(path);
    return problem && unreadable.has(problem.id) ? [[path, problem] as const] : [];
  });
  const standing = pagesByNumber(content.pages);
  const numbers = publishedNumbers(content.ledger);
  const lost = content.pages.flatMap((page) => {
    const problem = first.get(page.file.path);
    const number = numbers.get(pageAddress(page));
    if (!problem) return [];
    return [
      ...(number !== undefined && standing.get(number) !== page ? [number] : []),
      // What two pages share belongs to neither until one of them gives it back.
      ...(problem.id === 'HC003' ? [numberOf(page)] : []),
    ].map((one) => [String(one), problem] as const);
  });
  return new Map([...files, ...lost]);
}

/** Rules by which a file as a whole is not what others rely on. */
const unreadable = new Set(['HC001', 'HC028']);
/** The same of a page: its number is lost, too. */
const breaking = new Set([...unreadable, 'HC002', 'HC003']);
