import type { ContentSource } from '../source/content-source.ts';
import { catalogue } from './catalogue.ts';
import type { Finding, Rule } from './rule.ts';
import { conflictedFiles, conflictMarks } from './rules/conflict-marks.ts';
import { visibleLines, visibleText } from './visible-text.ts';

/** A finding together with the rule that made it. */
export type Problem = Finding & Pick<Rule, 'id' | 'title'>;

/**
 * Runs every rule over the content; problems come by file and position. Of a file with a conflict
 * nothing else is told.
 */
export function checkContent(content: ContentSource): Problem[] {
  const conflicted = conflictedFiles(content);
  return catalogue
    .flatMap(({ id, title, check }) => check(content).map((finding) => ({ id, title, ...finding })))
    .filter(({ id, file }) => id === conflictMarks.id || !conflicted.has(file.path))
    .sort(byPlace);
}

/** The problems as a writer reads them; an empty text when there are none. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const files = new Set(problems.map(({ file }) => file.path)).size;
  const total = `共 ${problems.length} 处问题，在 ${files} 个文件里。`;
  return [...problems.map(formatProblem), total].join('\n\n');
}

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
    `${visibleText(file.path)}:${position.line}:${position.column}  ${id}  ${title}`,
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
