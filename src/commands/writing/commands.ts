import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { resolve } from 'node:path';
import { contentPath } from '../../source/content-path.ts';
import { newPage } from './new-page.ts';
import type { Done } from './settle.ts';
import type { Work } from './work.ts';

/** A command as its writer has typed it. */
export interface TypedCommand {
  /** Absolute path of the content folder. */
  folder: string;
  act: (work: Work) => Done | Promise<Done>;
}

/**
 * Reads the arguments of a command.
 *
 * @param today `YYYY-MM-DD`.
 * @throws {Error} in Chinese, with how it is to be typed.
 */
type Reading = (args: readonly string[], today: string) => TypedCommand;

export const commands: Readonly<Record<string, Reading>> = {
  new: (args, today) => {
    const usage = '用法：npm run new -- <问题类型> "<标题>" [--slug <名字>] [--content <文件夹>]';
    const { folder, words, options } = read(args, ['slug'], 2, usage);
    const [topic = '', title = ''] = words;
    return { folder, act: (work) => newPage(work, { topic, title, slug: options['slug'], today }) };
  },
};

interface Read {
  folder: string;
  words: string[];
  options: Record<string, string | undefined>;
}

function read(
  args: readonly string[],
  names: readonly string[],
  count: number,
  usage: string,
): Read {
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    [...names, 'content'].map((name) => [name, { type: 'string' }]),
  );
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new Error(usage);
  }
  if (parsed.positionals.length !== count) throw new Error(usage);
  const { content, ...values } = parsed.values as Record<string, string | undefined>;
  const folder = content === undefined ? contentPath() : resolve(content);
  return { folder, words: parsed.positionals, options: values };
}
