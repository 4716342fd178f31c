import { rememberingParse } from '../../source/remembering-parse.ts';
import { alone } from '../publish/lock.ts';
import { carryOut } from './carry-out.ts';
import { typedCommand } from './commands.ts';
import { settle } from './settle.ts';
import { openWork } from './work.ts';

/**
 * Does what a writer has typed.
 *
 * @param today `YYYY-MM-DD`.
 * @returns What is printed.
 * @throws {Error} in Chinese when it cannot be done; nothing has changed then.
 */
export async function perform(
  name: string,
  args: readonly string[],
  today: string,
): Promise<string> {
  const { folder, act } = typedCommand(name, args, today);
  const said = await alone(folder, async () => {
    const parse = rememberingParse();
    const work = await openWork(folder, parse);
    return settle(work.edit, await carryOut(work, act), parse);
  });
  return said.join('\n');
}
