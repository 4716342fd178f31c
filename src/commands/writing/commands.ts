import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parsePlace } from '../../model/ledger/promise.ts';
import { contentPath } from '../../source/content-path.ts';
import type { Act } from './carry-out.ts';
import { mergePages } from './merge-pages.ts';
import { newPage } from './new-page.ts';
import { relocate } from './relocate.ts';
import { retirePage } from './retire-page.ts';
import type { Done } from './settle.ts';
import { splitPage } from './split-page.ts';
import type { Work } from './work.ts';

/** A command as its writer has typed it. */
export interface TypedCommand {
  /** Absolute path of the content folder. */
  folder: string;
  act: Act;
}

interface Command {
  /** What is typed after the name. */
  usage: string;
  /** How many words come before the options. */
  words: number;
  options: readonly string[];
  /** @param today `YYYY-MM-DD`. */
  act: (typed: Typed, work: Work, today: string) => Done | Promise<Done>;
}

interface Typed {
  words: readonly string[];
  /** The last value of an option. */
  one: (option: string) => string | undefined;
  /** All of them. */
  all: (option: string) => readonly string[];
}

const commands: Readonly<Record<string, Command>> = {
  new: {
    usage: '<问题类型> "<标题>" [--slug <名字>]',
    words: 2,
    options: ['slug'],
    act: ({ words: [topic = '', title = ''], one }, work, today) =>
      newPage(work, { topic, title, slug: one('slug'), today }),
  },
  rename: {
    usage: '<编号> <新名字> [--title "<新标题>"]',
    words: 2,
    options: ['title'],
    act: ({ words: [number = '', slug], one }, work) =>
      relocate(work, numberIn(number), { slug, title: one('title') }),
  },
  move: {
    usage: '<编号> <问题类型>',
    words: 2,
    options: [],
    act: ({ words: [number = '', topic] }, work) => relocate(work, numberIn(number), { topic }),
  },
  merge: {
    usage: '<留下的编号> <并进去的编号>',
    words: 2,
    options: [],
    act: ({ words: [kept = '', gone = ''] }, work) =>
      mergePages(work, numberIn(kept), numberIn(gone)),
  },
  retire: {
    usage: '<编号> --to <接替的编号> 或 --note "<给读者的一句话>"',
    words: 1,
    options: ['to', 'note'],
    act: ({ words: [number = ''], one }, work) =>
      retirePage(work, numberIn(number), { to: one('to'), note: one('note') }),
  },
  split: {
    usage:
      '<编号> "<新标题>" --from <小标题的编号，或几步的编号，用逗号隔开> [--slug <名字>] [--summary "<直接答案>"] [--alias "<问法>"]',
    words: 2,
    options: ['from', 'slug', 'summary', 'alias'],
    act: ({ words: [number = '', title = ''], one, all }, work) =>
      splitPage(work, numberIn(number), {
        title,
        from: (one('from') ?? '').split(/[,，、\s]+/u).filter(Boolean),
        slug: one('slug'),
        summary: one('summary'),
        aliases: all('alias'),
      }),
  },
};

/**
 * Reads a command with its arguments.
 *
 * @param today `YYYY-MM-DD`.
 * @throws {Error} in Chinese, with how it is to be typed.
 */
export function typedCommand(name: string, args: readonly string[], today: string): TypedCommand {
  const command = commands[name];
  if (!command)
    throw new Error(`没有 ${name} 这个命令。有的是 ${Object.keys(commands).join('、')}。`);
  const usage = `用法：npm run ${name} -- ${command.usage} [--content <文件夹>]`;
  const values = valuesOf(args, command, usage);
  const content = values.one('content');
  return {
    folder: content === undefined ? contentPath() : resolve(content),
    act: (work) => command.act(values, work, today),
  };
}

function valuesOf(args: readonly string[], command: Command, usage: string): Typed {
  const option = { type: 'string', multiple: true } as const;
  const options = Object.fromEntries([...command.options, 'content'].map((name) => [name, option]));
  const { positionals, values } = parsed(args, options, usage);
  if (positionals.length !== command.words) throw new Error(usage);
  const all = (name: string): readonly string[] => values[name] ?? [];
  return { words: positionals, all, one: (name) => all(name).at(-1) };
}

function parsed(
  args: readonly string[],
  options: Record<string, { type: 'string'; multiple: true }>,
  usage: string,
): { positionals: string[]; values: Record<string, string[] | undefined> } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new Error(usage);
  }
}

function numberIn(word: string): number {
  const place = parsePlace(word);
  if (!place || place.id !== undefined)
    throw new Error(`${word} 不是编号。改法：写四位或五位数字。`);
  return place.number;
}
