import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'astro/zod';

/** Something that a message asks for. */
export interface JudgedProblem {
  /** Its words in the message. */
  says: string;
  /** Numbers of the pages that would be right, the best first. */
  answers: number[];
}

/** A message of a customer with what would be right for it. */
export interface JudgedMessage {
  id: string;
  message: string;
  problems: JudgedProblem[];
}

const numbers = z.array(z.int().positive()).min(1);
const text = z.string().trim().min(1);
const problem = z.union([
  z.strictObject({ says: text, answers: numbers }),
  // Sets by others call them so.
  z
    .strictObject({ says: text, right: numbers })
    .transform(({ says, right }) => ({ says, answers: right })),
]);
const schema = z
  .array(z.strictObject({ id: text, message: text, problems: z.array(problem).min(1) }))
  .min(1);

/** @throws {Error} naming what of the file is no such message. */
export async function readJudgedMessages(path: string): Promise<JudgedMessage[]> {
  const read = schema.safeParse(parse(await readFile(path, 'utf8')));
  if (!read.success) throw new Error(`${path}:\n${z.prettifyError(read.error)}`);
  const lost = read.data.flatMap(({ id, message, problems }) =>
    problems.filter(({ says }) => !message.includes(says)).map(({ says }) => `${id}: ${says}`),
  );
  if (lost.length > 0) throw new Error(`${path}: not in their messages:\n${lost.join('\n')}`);
  return read.data;
}
