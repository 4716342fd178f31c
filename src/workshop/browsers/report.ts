import type { Failure } from './trial.ts';

/** How a browser did at a task; without failures, it did well. */
export interface Outcome {
  browser: string;
  task: string;
  failures: readonly Failure[];
}

/** A line for each failure: browser, task, what was expected, what was seen. */
export function failureLines({ browser, task, failures }: Outcome): string[] {
  return failures.map(({ expected, seen }) =>
    [browser, task, `expected ${oneLine(expected)}`, `seen ${oneLine(seen)}`].join(' · '),
  );
}

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line || 'nothing';
};

/** A Markdown table of browsers and tasks; a task that is not for a browser has a dash. */
export function outcomeTable(outcomes: readonly Outcome[], tasks: readonly string[]): string {
  const browsers = [...new Set(outcomes.map(({ browser }) => browser))];
  const cell = (browser: string, task: string): string => {
    const outcome = outcomes.find((one) => one.browser === browser && one.task === task);
    if (!outcome) return '–';
    return outcome.failures.length > 0 ? `${outcome.failures.length} failed` : 'ok';
  };
  return [
    ['', ...tasks],
    ['---', ...tasks.map(() => '---')],
    ...browsers.map((browser) => [browser, ...tasks.map((task) => cell(browser, task))]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
