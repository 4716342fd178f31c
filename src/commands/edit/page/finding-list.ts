import type { ShownFinding } from '../protocol.ts';
import { button, element } from './dom.ts';

/** A mistake in words: what stands there, what was expected, what to do. */
export function findingText({ found, expected, fix, id, followers }: ShownFinding): HTMLElement {
  return element(
    'div',
    { className: 'edit-finding' },
    element('p', {}, `${found}。`.replace(/[。？！]。$/, '。')),
    expected !== undefined && element('p', { className: 'edit-quiet' }, `应为：${expected}`),
    element('p', { className: 'edit-quiet' }, `改法：${fix}（${id}）`),
    followers > 0 &&
      element('p', { className: 'edit-quiet' }, `另有 ${followers} 处跟着它错，改好就没有了。`),
  );
}

/**
 * Mistakes in a text, each with its line.
 *
 * @param lineOf The line that the text shows for a line of the file.
 */
export function findingList(
  findings: readonly ShownFinding[],
  { lineOf, goTo }: { lineOf: (line: number) => number; goTo: (line: number) => void },
): HTMLElement {
  const items = findings.map((finding) => {
    const line = lineOf(finding.line);
    const jump = button(`第 ${line} 行`, () => goTo(line), 'edit-small');
    return element('li', {}, jump, findingText(finding));
  });
  return element('ul', { className: 'edit-findings' }, ...items);
}

/** Mistakes in other files: those that were there before, and those that this change makes. */
export function findingsElsewhere(
  findings: readonly ShownFinding[],
  open: (path: string) => void,
): HTMLElement | false {
  if (findings.length === 0) return false;
  const most = 20;
  const items = findings.slice(0, most).map((finding) =>
    element(
      'li',
      {},
      button(`${finding.path}:${finding.line}`, () => open(finding.path), 'edit-small'),
      findingText(finding),
    ),
  );
  return element(
    'details',
    { className: 'edit-elsewhere' },
    element('summary', {}, `别的文件里有 ${findings.length} 处要改`),
    element('ul', { className: 'edit-findings' }, ...items),
    findings.length > most && element('p', {}, '……'),
  );
}
