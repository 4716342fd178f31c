import { parseArgs } from 'node:util';
import { contentPath } from '../../source/content-path.ts';
import { calendarDay } from '../../model/calendar-day.ts';
import { checkLedger, publish } from './publish.ts';

// `npm run publish`: records in the ledger what is new in the content folder; from then on it is
// promised. `npm run publish -- --check` only looks whether everything is recorded and nothing was
// taken out again; exit code 1 if something is not, or if the content has mistakes.

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const folder = contentPath();
  const { done, text } = values.check
    ? await checkLedger(folder)
    : await publish(folder, calendarDay(new Date()));
  if (done) console.log(text);
  else fail(text);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function fail(text: string): void {
  console.error(text);
  process.exitCode = 1;
}
