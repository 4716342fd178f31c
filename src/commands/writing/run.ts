import { calendarDay } from '../../model/calendar-day.ts';
import { alone } from '../publish/lock.ts';
import { typedCommand } from './commands.ts';
import { settle } from './settle.ts';
import { openWork } from './work.ts';

// `npm run new`, `rename`, `move`, `merge`, `retire`, `split`: what writers do to pages. Each leaves a
// content folder that is right, or says why not and changes nothing; exit code 1 then.

try {
  const [name = '', ...args] = process.argv.slice(2);
  const { folder, act } = typedCommand(name, args, calendarDay(new Date()));
  const said = await alone(folder, async () => {
    const work = await openWork(folder);
    return settle(work.edit, await act(work));
  });
  console.log(said.join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
