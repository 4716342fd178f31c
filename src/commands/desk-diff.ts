import { readFile } from 'node:fs/promises';
import { answersFile } from '../desk/answers-json.ts';
import { checkedHelpCentre } from './checked-help-centre.ts';
import { currentReplyTexts } from '../desk/current-reply-texts.ts';
import { deskSourceOf } from '../desk/desk-source.ts';
import { exportedText, parseJson } from '../desk/exported-text.ts';
import { comparableAnswers, diffAnswers, type ComparableAnswers } from '../desk/diff/diff.ts';
import { formatDiff } from '../desk/diff/format-diff.ts';

// `npm run desk:diff -- OLD/answers.json [NEW/answers.json]`: lists what a desk has to import again.
// Without a second file the content folder is what is new.

try {
  const [oldFile, newFile, ...more] = process.argv.slice(2);
  if (!oldFile || more.length > 0)
    throw new Error('用法：npm run desk:diff -- 旧的answers.json [新的answers.json]');
  const before = await fromFile(oldFile);
  const now = newFile ? await fromFile(newFile) : await fromContent();
  console.log(formatDiff(diffAnswers(before, now), now));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function fromFile(file: string): Promise<ComparableAnswers> {
  const bytes = await readFile(file).catch(() => {
    throw new Error(`读不了 ${file}。改法：检查路径，它应当是一个文件。`);
  });
  try {
    return comparableAnswers(parseJson(exportedText(bytes)), file);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(message.startsWith(file) ? message : `${file}：${message}`, { cause: error });
  }
}

async function fromContent(): Promise<ComparableAnswers> {
  const centre = await checkedHelpCentre();
  return answersFile(deskSourceOf(centre, currentReplyTexts(centre.language)));
}
