import type { ContentSource } from '../source/content-source.ts';
import { catalogue } from './catalogue.ts';
import type { Finding, Problem } from './rule.ts';
import { foldConsequences, type Cause } from './consequences.ts';
import { conflictedFiles, conflictMarks } from './rules/conflict-marks.ts';
import { visibleLines, visibleText } from './visible-text.ts';

/**
 * Runs every rule over the content; problems come by file and position, each with what follows from
 * it. Of a file with a conflict nothing else is told.
 */
export function checkContent(content: ContentSource): Cause[] {
  const conflicted = conflictedFiles(content);
  const problems = catalogue
    .flatMap(({ id, title, check }) => check(content).map((finding) => ({ id, title, ...finding })))
    .filter(({ id, file }) => id === conflictMarks.id || !conflicted.has(file.path))
    .sort(byPlace);
  return foldConsequences(content, problems);
}

/** The problems as a writer reads them; an empty text when there are none. */
export function formatProblems(problems: readonly Cause[]): string {
  if (problems.length === 0) return '';
  const files = new Set(problems.map(({ file }) => file.path)).size;
  const total = `共 ${problems.length} 处问题，在 ${files} 个文件里。`;
  return [...problems.map(formatCause), total].join('\n\n');
}

/** Followers that are named; more say nothing new. */
const mostFollowers = 3;

function formatCause({ followers, ...problem }: Cause): string {
  if (followers.length === 0) return formatProblem(problem);
  const named = followers
    .slice(0, mostFollowers)
    .map(({ found, ...follower }) => `    ${placeText(follower)}  ${visibleText(found)}`);
  return [
    formatProblem(problem),
    `  另有 ${followers.length} 处跟着它错，改好这一处就没有了：`,
    ...named,
    ...(followers.length > mostFollowers ? ['    ……'] : []),
  ].join('\n');
}

const placeText = ({ file, position }: Pick<Finding, 'file' | 'position'>): string =>
  `${visibleText(file.path)}:${position.line}:${position.column}`;

/** What is no mistake and is to be done all the same; an empty text when there is nothing. */
export const formatReminders = (reminders: readonly (Finding & { title: string })[]): string =>
  reminders.map((finding) => formatProblem({ ...finding, id: '提醒' })).join('\n\n');

function formatProblem({
  file,
  position,
  id,
  title,
  found,
  expected,
  fix,
}: Finding & { id: string; title: string }): string {
  return [
    `${placeText({ file, position })}  ${id}  ${title}`,
    `  ${visibleText(found)}`,
    ...(expected ? [`  应为：${visibleText(expected)}`] : []),
    `  改法：${visibleLines(fix)}`,
  ].join('\n');
}

function byPlace(a: Problem, b: Problem): number {
  return (
    (a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0) ||
    a.position.line - b.position.line ||
    a.position.column - b.position.column
  );
}
