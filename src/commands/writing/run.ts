import { calendarDay } from '../../model/calendar-day.ts';
import { perform } from './perform.ts';

// `npm run new`, `rename`, `move`, `merge`, `retire`, `split`: what writers do to pages. Each leaves a
// content folder that is right, or says why not and changes nothing; exit code 1 then.

try {
  const [name = '', ...args] = process.argv.slice(2);
  console.log(await perform(name, args, calendarDay(new Date())));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
